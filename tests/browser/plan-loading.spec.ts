/** The plan's part of the coach does not come: nothing is lost, and no lock is gone round. */
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

const PLAN = /\/plan-[\w-]+\.js$/;

test("a plan that cannot be fetched leaves the reader where they are, and comes at the next tap", async ({
  reader,
  site,
  console,
}) => {
  console.expects(/status of 404/);
  const planner = new Planner(reader);
  await reader.opens();
  await reader.beginsABout();
  await reader.presses("bout-finish");
  await reader.answersAfterwards();
  site.breaks(/\/whole-engine-/, { status: 404 });
  await planner.presses("done-plan");
  await expect(reader.screen("done")).toContainText(words("done-plan-failed"));
  site.mends();
  await planner.presses("done-plan");
  await planner.sees("welcome");
});

test("who has a plan here and cannot get it sees the three lists first, and no bout that knows nothing of it", async ({
  reader,
  site,
  page,
  console,
}) => {
  console.expects(/status of 404|dynamically imported module/);
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  site.breaks(PLAN, { status: 404 });
  await page.reload();
  await reader.hand.press(reader.startButton);
  await expect(planner.coach.locator("section.no-engine, .no-engine").first()).toBeVisible();
  await expect(planner.coach.locator("section.check, section.place, section.bout")).toHaveCount(0);
});

test("whoever comes back has their plan got ready as they come near; who has none is not made to wait for one", async ({
  reader,
  site,
  page,
}) => {
  const planner = new Planner(reader);
  const isPlan = (path: string): boolean => PLAN.test(path) || /\/(whole-engine|plan\.|pages\.)/.test(path);
  await reader.opens();
  await reader.beginsABout();
  expect(site.coachFiles.filter(isPlan)).toEqual([]);
  await reader.presses("bout-finish");
  await reader.answersAfterwards();
  await planner.presses("done-plan");
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  await page.reload();
  await page.mouse.move(0, 0);
  const before = site.coachFiles.length;
  await reader.startButton.hover();
  const since = (): string[] => site.coachFiles.slice(before).filter(isPlan);
  await expect.poll(() => since().length).toBe(4);
  await reader.hand.press(reader.startButton);
  await planner.sees("today");
  expect(since(), "nothing is asked for twice").toHaveLength(4);
});

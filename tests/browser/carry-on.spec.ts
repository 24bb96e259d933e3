/** A bout in the midst of which the page went away, as its reader finds it again. */
import { Planner } from "./harness/planner.ts";
import type { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

/** The plan is fetched and opened first: long on a busy machine. */
const PATIENCE = { timeout: 60_000 };

/** A reader whom this device remembers, some way into a bout of the plan. */
async function isInABout(reader: Reader): Promise<Planner> {
  const planner = new Planner(reader);
  await reader.ownsTheClock();
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  await reader.hand.press(planner.page("today").locator(".start .big"));
  await reader.choosesPlace("floor");
  await reader.ratesPain(3);
  await reader.sees("bout");
  await reader.waits(25);
  await reader.presses("bout-skip");
  return planner;
}

test("after a reload the bout is where it was, paused, and is carried on to its end", async ({ reader, page }) => {
  const planner = await isInABout(reader);
  const [name] = (await reader.whatTheBoutShows()).split(" | ");
  // Every cue and every tap is kept a moment later.
  await page.waitForTimeout(500);
  await page.reload();
  await reader.hand.press(reader.startButton);
  await expect(reader.screen("bout")).toBeVisible(PATIENCE);
  expect((await reader.whatTheBoutShows()).split(" | ")[0]).toBe(name);
  await expect(reader.screen("bout")).toContainText(words("paused-interrupted"));
  await reader.waits(30);
  await expect(reader.screen("bout"), "it waits for the reader").toContainText(words("paused-interrupted"));
  await reader.presses("bout-resume");
  await expect(reader.button("bout-pause")).toBeVisible();
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await planner.presses("back-to-today");
  await planner.sees("today");
  await expect(planner.page("today").locator(".log li")).toHaveCount(2);
});

test("it can be ended instead, and what was done is kept once", async ({ reader, page }) => {
  const planner = await isInABout(reader);
  await page.waitForTimeout(500);
  await page.reload();
  await reader.hand.press(reader.startButton);
  await expect(reader.screen("bout")).toBeVisible(PATIENCE);
  await reader.presses("bout-finish");
  await reader.answersAfterwards();
  await planner.presses("back-to-today");
  await planner.sees("today");
  await page.reload();
  await reader.hand.press(reader.startButton);
  await planner.sees("today");
  await expect(planner.page("today").locator(".notice")).toHaveCount(0);
  await expect(planner.page("today").locator(".log li")).toHaveCount(2);
});

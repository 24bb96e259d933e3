/** An answer that locks, weeks into a plan, and what lifts it. */
import { readFileSync } from "node:fs";
import nodeIcal from "node-ical";
import { violationsInBoth } from "../harness/axe.ts";
import { Planner } from "../harness/planner.ts";
import { Reader } from "../harness/reader.ts";
import { expect, test } from "../harness/test.ts";
import { dayAfter, Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";

test.use({ timezoneId: "Atlantic/Reykjavik" });

test("an emergency answer in week 5 locks everywhere, cancels the reminders, and lifts on a later day only", async ({
  reader,
  page,
  context,
}) => {
  const planner = new Planner(reader);
  await planner.comesWith("five-weeks");
  const walker = new Walker(planner);
  const day = "2026-03-03";
  await walker.wakes(day, 1);
  await walker.opensToday();
  await walker.taps(words("memory-remember"));
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  const other = new Reader(await context.newPage(), reader.address);
  await other.ownsTheClock(`${day}T07:20:00Z`);
  await other.opens();
  await other.hand.press(other.startButton);
  await expect(other.screen("today")).toBeVisible();
  await planner.isLockedByTheCheck();
  await other.sees("locked");
  await expect(other.coach.locator("nav, .day-line, .menu"), "in the other tab too").toHaveCount(0);
  await other.page.close();
  const locked = await walker.looks();
  expect(locked.heading).toBe(words("locked-emergency-heading"));
  expect(locked.text).toContain(words("lift-later-day"));
  expect(locked.buttons).not.toContain(words("lift-seen"));
  expect(await violationsInBoth(page)).toEqual([]);
  const waiting = page.waitForEvent("download");
  await reader.presses("reminders-cancel");
  const cancelling = readFileSync(await (await waiting).path(), "utf8");
  expect(cancelling).toContain("METHOD:CANCEL");
  expect(
    Object.values(nodeIcal.sync.parseICS(cancelling)).filter((part) => part?.type === "VEVENT").length,
  ).toBeGreaterThan(14);
  await page.reload();
  await reader.hand.press(reader.startButton);
  await reader.sees("locked");
  // The next day it can be answered: seen, told that light exercise is fine, and a check that finds nothing.
  await walker.goesTo(dayAfter(day), 9 * 60);
  await page.reload();
  await reader.hand.press(reader.startButton);
  await reader.sees("locked");
  await reader.presses("lift-seen");
  await walker.goesOn(1);
  const after = await walker.looks();
  expect(after.eyebrow, "what was earned is kept").toContain(words("stage-short", { number: 2 }));
  await expect(planner.page("today").locator(".day-line")).toBeVisible();
});

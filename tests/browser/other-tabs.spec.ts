/** A lock in one tab holds in every other of the same site, a first visit's too; nothing of it is stored. */
import { Planner } from "./harness/planner.ts";
import { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

/** The plan is fetched first: long on a busy machine. */
const PATIENCE = { timeout: 60_000 };

/** A plan in this tab, and a tab more for a first visit. */
async function twoTabs(reader: Reader): Promise<{ planner: Planner; visitor: Reader }> {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  const visitor = new Reader(await reader.page.context().newPage(), reader.address);
  return { planner, visitor };
}

test("a lock in the plan ends a first visit's bout", async ({ reader, page }) => {
  const { planner, visitor } = await twoTabs(reader);
  await visitor.opens();
  await visitor.beginsABout();
  await page.bringToFront();
  await planner.isLockedByTheCheck();
  await expect(visitor.screen("locked")).toBeVisible(PATIENCE);
  expect(await page.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
});

test("a first visit that begins after the lock is told of it", async ({ reader }) => {
  const { planner, visitor } = await twoTabs(reader);
  await planner.isLockedByTheCheck();
  await visitor.opens();
  await visitor.hand.press(visitor.startButton);
  await expect(visitor.screen("locked")).toBeVisible(PATIENCE);
});

test("a stop report in the plan ends a first visit's bout", async ({ reader, page }) => {
  const { planner, visitor } = await twoTabs(reader);
  await visitor.opens();
  await visitor.beginsABout();
  await page.bringToFront();
  await reader.hand.press(planner.page("today").locator(".start .big"));
  await reader.choosesPlace("floor");
  await reader.ratesPain(3);
  await reader.presses("bout-hurts");
  await reader.hand.press(reader.coach.getByRole("button", { name: words("symptom-numbness"), exact: true }));
  await expect(visitor.screen("bout")).toHaveCount(0);
  await expect(visitor.coach.getByRole("button", { name: words("today-check"), exact: true })).toBeVisible(PATIENCE);
});

test("what locks nothing leaves a first visit alone", async ({ reader, page }) => {
  const { planner, visitor } = await twoTabs(reader);
  await visitor.opens();
  await visitor.beginsABout();
  await page.bringToFront();
  await reader.ratesPain(2);
  await planner.opens("diary");
  await page.waitForTimeout(1000);
  await visitor.sees("bout");
});

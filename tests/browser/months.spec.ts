/** A reader eight weeks in, whose journal comes from a backup: stage 3, and a sore day that holds the plan. Made by the example `long_life` (448 entries). */
import { fileURLToPath } from "node:url";
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

const journal = fileURLToPath(new URL("../fixtures/journeys/eight-weeks.json", import.meta.url));
/** The evening of its last entry. */
const EVENING = "2016-05-02T20:41:00Z";

test.use({ timezoneId: "Europe/London" });

test.beforeEach(async ({ reader }) => {
  await reader.ownsTheClock(EVENING);
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("memory");
  await planner.page("memory").locator("input[type=file]").setInputFiles(journal);
  await expect(planner.page("memory")).toContainText(words("import-taken", { number: 448 }));
});

test("the journal is all there: the stage, the days kept, pain with its lights, control by side", async ({
  reader,
}) => {
  const planner = new Planner(reader);
  await planner.presses("tab-progress");
  const progress = planner.page("progress");
  await expect(planner.heading()).toHaveText(words("stage-3"));
  await expect(progress.locator(".gates .met")).not.toHaveCount(0);
  await expect(progress.locator(".gates .left")).not.toHaveCount(0);
  await expect(progress).toContainText(words("gates-frozen"));
  await expect(progress).toContainText(words("calendar-summary", { counted: 20, days: 22 }));
  for (const title of ["pain-chart", "calendar", "control-chart"]) {
    const chart = progress.locator("figure", {
      has: reader.page.getByRole("heading", { name: words(title), exact: true }),
    });
    await chart.locator("summary").click();
    await expect(chart.getByRole("table")).toBeVisible();
    expect(await chart.getByRole("row").count(), title).toBeGreaterThan(5);
  }
});

test("after a sore day the plan waits, says so, and says what is left", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.presses("tab-today");
  await expect(planner.page("today")).toContainText(words("frozen-after-red", { number: 4 }));
  await planner.presses("ask-normal");
  await expect(planner.heading()).toHaveText(words("normal-held"));
  await expect(planner.page("normal").locator(".waits")).toContainText(words("normal-loads"));
  await planner.opens("training");
  await planner.presses("training-ask");
  await expect(planner.page("training").locator(".verdict")).toContainText(words("verdict-not-yet"));
});

test("three weeks away: a check first, and the plan begins a stage further back", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await page.clock.setSystemTime("2016-05-26T09:00:00Z");
  await planner.presses("tab-today");
  await expect(planner.heading()).toHaveText(words("today-check-due"));
  await planner.presses("today-check");
  for (const _ of [1, 2, 3]) await reader.presses("check-none");
  await reader.choosesPlace("floor");
  await reader.ratesPain(2);
  await reader.presses("bout-finish");
  await reader.answersAfterwards();
  await planner.presses("back-to-today");
  await planner.presses("tab-progress");
  await expect(planner.heading()).toHaveText(words("stage-2"));
});

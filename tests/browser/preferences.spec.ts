/** Units, and how the coach speaks: chosen in the settings, counting at once, kept where this device remembers. */
import { ticks } from "./harness/hand.ts";
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

test("pounds are shown and asked for everywhere, kept with what is remembered, and go with it", async ({
  reader,
  page,
}) => {
  const planner = new Planner(reader);
  await reader.ownsTheClock();
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("settings");
  const settings = planner.page("settings");
  const loads = settings.locator('input[name="loads"]');
  await loads.fill("4 7,5 20");
  await planner.presses("settings-save");
  await planner.chooses(words("settings-units"), words("unit-lb"));
  await expect(settings).toContainText(words("your-day-loads", { unit: "lb" }));
  await expect(loads).toHaveValue("9 17 44");
  await planner.presses("settings-save");
  await planner.chooses(words("settings-units"), words("unit-kg"));
  await expect(loads, "whole pounds come back within a hundred grams of what they were").toHaveValue("4.1 7.7 20");
  await planner.chooses(words("settings-units"), words("unit-lb"));
  await reader.hand.press(reader.coach.getByRole("switch", { name: words("sound-voice"), exact: true }));
  expect(await page.evaluate(() => localStorage.length), "nothing is kept before it is asked for").toBe(0);
  await planner.opens("memory");
  await planner.presses("memory-remember");
  await expect(planner.page("memory").locator(".remember")).toContainText(words("memory-on"));
  await page.reload();
  await reader.hand.press(reader.startButton);
  await planner.sees("today");
  await planner.opens("training");
  await expect(planner.page("training")).toContainText(words("training-load", { unit: "lb" }));
  await planner.opens("settings");
  await expect(reader.coach.getByRole("switch", { name: words("sound-voice"), exact: true })).toBeChecked();
  await expect(settings).toContainText(words("settings-kept"));
  await planner.opens("memory");
  await planner.presses("erase");
  await planner.presses("erase-yes");
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("what somebody wrote where preferences are kept harms nothing", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  for (const text of ["", "null", "[1]", '{"units":"<b>","voice":"yes","rate":{},"more":1}', "{{"]) {
    await page.evaluate((kept) => localStorage.setItem("steadyback/preferences", kept), text);
    await page.reload();
    await reader.hand.press(reader.startButton);
    await planner.sees("today");
    await planner.opens("settings");
    await expect(planner.page("settings")).toContainText(words("your-day-loads", { unit: "kg" }));
    await expect(reader.coach.getByRole("switch", { name: words("sound-voice"), exact: true })).not.toBeChecked();
  }
});

test("the language is chosen in the settings, counts at once, and is kept with what is remembered", async ({
  reader,
  page,
}) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  await planner.opens("settings");
  const settings = planner.page("settings");
  const american = settings.getByRole("radio", { name: "English (US)", exact: true });
  await ticks(american);
  await expect(reader.coach.locator(".box")).toHaveAttribute("lang", "en-US");
  await expect(american).toBeChecked();
  await planner.opens("support");
  await expect(planner.page("support")).toContainText("physical therapist");
  await page.reload();
  await reader.hand.press(reader.startButton);
  await planner.sees("today");
  await planner.opens("support");
  await expect(planner.page("support")).toContainText("physical therapist");
  await planner.opens("settings");
  await ticks(settings.getByRole("radio", { name: "English (UK)", exact: true }));
  await expect(reader.coach.locator(".box")).toHaveAttribute("lang", "en-GB");
  await planner.opens("support");
  await expect(planner.page("support")).toContainText("physiotherapist");
});

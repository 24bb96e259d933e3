/** A reader goes from the card through a whole bout. */
import { keyboard } from "./harness/hand.ts";
import type { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

async function goesThroughAWholeBout(reader: Reader, smoothly = false): Promise<void> {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  const { exercises, seconds } = await reader.followsTheBoutToItsEnd({ smoothly });
  expect(exercises, "three exercises").toHaveLength(3);
  expect(seconds, "two to four minutes").toBeGreaterThanOrEqual(120);
  expect(seconds).toBeLessThanOrEqual(241);
  await reader.answersAfterwards();
  await reader.sees("done");
  await expect(reader.coach.getByRole("link", { name: "Talk to a coach" })).toBeVisible();
}

test("a reader taps through a whole bout with the mouse, and the console is empty", async ({ reader }) => {
  await goesThroughAWholeBout(reader, true);
});

test("a reader does a whole bout with the keyboard alone", async ({ reader }) => {
  reader.hand = keyboard;
  await goesThroughAWholeBout(reader);
});

test.describe("on a narrow telephone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("a reader does a whole bout at 320 px, and nothing is wider than the screen", async ({ reader, page }) => {
    await goesThroughAWholeBout(reader);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test("a reader is at the first cue within seven taps and fifteen seconds", async ({ reader }) => {
  let taps = 0;
  const hand = reader.hand;
  reader.hand = { press: (control) => hand.press(control).then(() => void taps++) };
  await reader.opens();
  const began = performance.now();
  await reader.beginsABout();
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(taps).toBeLessThanOrEqual(7);
});

for (const place of ["chair", "standing"] as const) {
  test(`a reader who picks ${place} gets a whole bout there`, async ({ reader }) => {
    await reader.ownsTheClock();
    await reader.opens();
    await reader.beginsABout({ place });
    const { exercises } = await reader.followsTheBoutToItsEnd();
    expect(exercises).toHaveLength(3);
  });
}

test("a reader who skips, makes it easier and finishes early is asked only about what was done", async ({ reader }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await reader.skips(20);
  await reader.coach.locator("button.easier").click();
  await reader.sees("bout");
  await reader.presses("bout-skip");
  await reader.skips(5);
  await reader.presses("bout-finish");
  await reader.sees("after");
  expect(await reader.screen("after").locator(".ratings > li").count()).toBeLessThanOrEqual(2);
});

test("a reader who wants another later today is told when", async ({ reader }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await expect(reader.screen("done")).toContainText(words("done-not-stored"));
  await reader.presses("done-again");
  await expect(reader.screen("done")).toBeHidden();
});

/** The bout waits for its reader, and for nobody else. */
import { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

test.beforeEach(async ({ reader }) => {
  await reader.ownsTheClock();
  await reader.opens();
});

test("a reader pauses, comes back after an hour, and is where they left", async ({ reader }) => {
  await reader.beginsABout();
  await reader.waits(30);
  await reader.presses("bout-pause");
  const before = await reader.whatTheBoutShows();
  await reader.waits(3600);
  expect(await reader.whatTheBoutShows()).toBe(before);
  await reader.presses("bout-resume");
  await reader.followsTheBoutToItsEnd();
});

test("a silent bout pauses when the tab is hidden for 90 s, and says why", async ({ reader }) => {
  await reader.beginsABout();
  await reader.waits(30);
  const before = await reader.whatTheBoutShows();
  await reader.looksAwayFor(90);
  await expect(reader.screen("bout")).toContainText(words("paused-hidden"));
  // The part that was missed starts again: still the same exercise, not one further on.
  expect((await reader.whatTheBoutShows()).split(" | ")[0]).toBe(before.split(" | ")[0]);
  await reader.presses("bout-resume");
  await reader.followsTheBoutToItsEnd();
});

test("a glance away of 5 s pauses nothing", async ({ reader }) => {
  await reader.beginsABout();
  await reader.waits(10);
  await reader.looksAwayFor(5);
  await expect(reader.button("bout-pause")).toBeVisible();
});

for (const sound of ["sound-voice", "sound-tones"]) {
  test(`with ${sound} on, a hidden bout goes on and comes back to the right cue`, async ({ reader, browser }) => {
    // Somebody else does the same bout without looking away; a context of their own, because a context has one clock.
    const context = await browser.newContext();
    const watching = new Reader(await context.newPage(), reader.address);
    await watching.ownsTheClock();
    await watching.opens();
    for (const each of [watching, reader]) {
      // Both clocks stand still between steps, so that both have done exactly the same seconds.
      await each.page.clock.pauseAt("2026-03-10T11:00:00");
      await each.beginsABout();
      await each.coach.getByRole("switch", { name: words(sound) }).click();
      await each.waits(20);
    }
    await watching.waits(91);
    await reader.looksAwayFor(90);
    await reader.waits(1);
    await expect(reader.button("bout-pause")).toBeVisible();
    expect(await reader.whatTheBoutShows()).toBe(await watching.whatTheBoutShows());
    await context.close();
  });
}

test("a device that slept pauses the bout instead of skipping through it", async ({ reader, page }) => {
  await reader.beginsABout();
  await reader.waits(20);
  // The wall clock jumps, the page's own clock does not: that is what sleep looks like.
  await page.clock.setSystemTime("2026-03-10T18:00:00");
  await reader.waits(2);
  await expect(reader.screen("bout")).toContainText(words("paused-clock-jump"));
});

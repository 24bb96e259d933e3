/** "Check this routine suits you", and what it locks. */
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

test.beforeEach(async ({ reader }) => {
  await reader.opens();
  await reader.startsFromTheCard();
});

test("a reader sees what to do in an emergency before tapping anything", async ({ reader }) => {
  await expect(reader.screen("check").getByRole("heading")).toHaveText(words("check-emergency-heading"));
  await expect(reader.screen("check")).toContainText(words("check-emergency-advice"));
  await expect(reader.screen("check").locator('a[href^="tel:"]')).toBeVisible();
});

test("an emergency answer locks the coach, and nothing starts it", async ({ reader, page }) => {
  await reader.ticks("check-both-legs");
  await reader.presses("check-continue");
  await reader.sees("confirm");
  await reader.presses("confirm-yes");
  await reader.sees("locked");
  await expect(reader.screen("locked")).toContainText(words("check-both-legs"));
  // By its own method, and by taking the element out and putting it back.
  await reader.coach.evaluate((element: HTMLElement & { start(): void }) => element.start());
  await reader.sees("locked");
  await reader.coach.evaluate((element) => {
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
  });
  await reader.sees("locked");
  await expect(reader.screen("locked").getByRole("button")).toBeDisabled();
  await page.waitForTimeout(300);
  await reader.sees("locked");
  await expect(reader.coach.getByRole("link", { name: "Talk to a coach" })).toBeHidden();
});

test("a slip is put right on the confirm screen, before anything is recorded", async ({ reader }) => {
  await reader.ticks("check-chest-pain");
  await reader.presses("check-continue");
  await reader.presses("confirm-change");
  await reader.sees("check");
  await reader.ticks("check-chest-pain");
  await reader.passesTheCheck();
});

test("a clean check can still be taken back while the place is being chosen", async ({ reader }) => {
  await reader.passesTheCheck();
  await reader.presses("place-check-change");
  await reader.sees("check");
});

test("someone who should ask first can go on once they have asked", async ({ reader }) => {
  await reader.presses("check-none");
  await reader.presses("check-none");
  await reader.ticks("check-pregnant");
  await reader.presses("check-continue");
  await reader.presses("confirm-yes");
  await reader.sees("locked");
  await reader.presses("lift-asked");
  await expect(reader.screen("locked")).toBeHidden();
});

test("someone who needs help today cannot say today that they have been seen", async ({ reader }) => {
  await reader.presses("check-none");
  await reader.ticks("check-fever");
  await reader.presses("check-continue");
  await reader.presses("confirm-yes");
  await expect(reader.button("lift-seen")).toBeDisabled();
});

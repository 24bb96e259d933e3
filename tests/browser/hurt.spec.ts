/** "This hurts", and pain before the bout. */
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

test.beforeEach(async ({ reader }) => {
  await reader.ownsTheClock();
  await reader.opens();
});

test("a reader who says 7 out of 10 hurts is stopped, told so, and never shown the call to action", async ({
  reader,
}) => {
  await reader.beginsABout();
  await reader.skips(30);
  await reader.presses("bout-hurts");
  await reader.sees("hurt");
  await reader.ratesPain(7);
  await reader.sees("hurt-answer");
  await expect(reader.screen("hurt-answer")).toHaveAttribute("data-light", "red");
  await expect(reader.button("offer-easier")).toBeHidden();
  await reader.presses("offer-finish");
  await reader.answersAfterwards({ pain: 7 });
  await reader.sees("done");
  await expect(reader.coach.getByRole("link", { name: "Talk to a coach" })).toBeHidden();
});

test("a reader for whom it hurts a little is offered a way on, and it leads to the end", async ({ reader }) => {
  await reader.beginsABout({ pain: 3 });
  await reader.skips(30);
  await reader.presses("bout-hurts");
  await reader.ratesPain(4);
  await reader.sees("hurt-answer");
  await expect(reader.screen("hurt-answer")).toHaveAttribute("data-light", "amber");
  await reader.screen("hurt-answer").locator(".offers button").first().click();
  await reader.followsTheBoutToItsEnd();
});

test("while the pain is asked for, the bout does not go on", async ({ reader }) => {
  await reader.beginsABout();
  await reader.skips(30);
  await reader.presses("bout-hurts");
  await reader.waits(600);
  await reader.sees("hurt");
});

test("a stop report ends today's bouts and opens the way to help", async ({ reader }) => {
  await reader.beginsABout();
  await reader.skips(30);
  await reader.presses("bout-hurts");
  await reader.screen("hurt").locator(".symptoms button").first().click();
  await expect(reader.screen("bout")).toBeHidden();
  await expect(reader.coach.locator("section.locked, section.check, section.confirm")).toBeVisible();
  await reader.waits(600);
  await expect(reader.screen("bout")).toBeHidden();
});

test("a reader with 9 out of 10 before the first bout is given breathing only, with the support words", async ({
  reader,
}) => {
  await reader.beginsABout({ pain: 9 });
  await expect(reader.screen("bout").locator(".note.steady")).toBeVisible();
  const { exercises } = await reader.followsTheBoutToItsEnd();
  expect(exercises).toEqual([words("breathing-name")]);
  await reader.sees("after");
});

test("a reader with 6 out of 10 begins with the gentlest exercises", async ({ reader }) => {
  await reader.beginsABout({ pain: 6 });
  const { exercises } = await reader.followsTheBoutToItsEnd();
  expect(exercises.length).toBeGreaterThan(0);
  for (const loaded of ["bird-dog", "side-bridge", "curl-up"]) expect(exercises).not.toContain(words(`${loaded}-name`));
});

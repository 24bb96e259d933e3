/** The exercise library and the everyday moves, inside a reader's plan. */
import type { Locator } from "@playwright/test";
import type { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

const shelf = (reader: Reader): Locator => reader.coach.locator(".shelf");

/** A bout, a plan, and the library in it. */
async function opensTheLibrary(reader: Reader): Promise<void> {
  await reader.opens();
  await reader.beginsABout();
  await reader.presses("bout-finish");
  await reader.presses("after-skip");
  await reader.presses("done-plan");
  for (const id of ["welcome-go", "intake-next", "your-day-go", "tab-more"]) await reader.presses(id);
  await reader.coach
    .getByRole("button", { name: words("more-library"), exact: false })
    .first()
    .click();
  await expect(shelf(reader)).toContainText(words("library-heading"));
}

const drawn = (figure: Locator): Promise<string> => figure.evaluate((element) => element.outerHTML);

test("a reader finds an exercise, sees it beside its fault, and reads when to stop", async ({ reader }) => {
  await opensTheLibrary(reader);
  await expect(shelf(reader).locator(".exercise svg"), "each with its figure").toHaveCount(24);
  await shelf(reader).getByLabel(words("library-stage")).selectOption("4");
  await shelf(reader)
    .getByLabel(words("library-pattern"))
    .selectOption({ label: words("library-pattern-hinge") });
  await shelf(reader).getByLabel(words("library-need")).selectOption("weight");
  await expect(shelf(reader).locator(".exercise strong")).toHaveText([words("deadlift-name")]);
  await reader.presses("library-all");
  await shelf(reader).getByLabel(words("library-place")).selectOption("chair");
  await shelf(reader)
    .getByRole("button", { name: words("dead-bug-name") })
    .click();
  await expect(shelf(reader).getByRole("heading", { level: 2 })).toBeFocused();
  for (const id of [
    "dead-bug-chair-setup",
    "dead-bug-cue-1",
    "dead-bug-fault-1",
    "dead-bug-fix-2",
    "dead-bug-chair-fault",
    "dead-bug-stop",
  ])
    await expect(shelf(reader)).toContainText(words(id));
  const [meant, fault] = [shelf(reader).locator(".pair svg").nth(0), shelf(reader).locator(".pair svg").nth(1)];
  const before = [await drawn(meant), await drawn(fault)];
  await expect.poll(() => drawn(meant), "it moves").not.toBe(before[0]);
  await expect.poll(() => drawn(fault), "and so does the fault").not.toBe(before[1]);
  expect(await drawn(meant)).not.toBe(await drawn(fault));
  await reader.presses("exercise-hold-still");
  const still = await drawn(meant);
  await reader.page.waitForTimeout(700);
  expect(await drawn(meant), "stopped, it stands still").toBe(still);
  await reader.presses("library-back");
  await expect(shelf(reader).getByLabel(words("library-place")), "the choice is kept").toHaveValue("chair");
});

test("the everyday moves show lifting, getting up and sitting, and print as a sheet", async ({ reader, page }) => {
  await page.addInitScript(() => {
    // Each frame has a `print` of its own; the paper is looked at instead of printed.
    const made = document.createElement.bind(document);
    document.createElement = ((tag: string) => {
      const element = made(tag);
      if (element instanceof HTMLIFrameElement)
        queueMicrotask(() => {
          if (element.contentWindow)
            element.contentWindow.print = () =>
              Object.assign(window, { printed: element.contentDocument?.body.textContent });
        });
      return element;
    }) as typeof document.createElement;
  });
  await opensTheLibrary(reader);
  await shelf(reader)
    .getByRole("button", { name: new RegExp(words("library-daily")) })
    .click();
  for (const id of ["daily-lifting", "daily-chair", "daily-floor", "daily-desk", "daily-desk-note"])
    await expect(shelf(reader)).toContainText(words(id));
  await expect(shelf(reader).locator(".move svg").first()).toBeVisible();
  expect(await shelf(reader).locator(".move").count()).toBeGreaterThanOrEqual(6);
  await expect(shelf(reader).getByRole("img", { name: words("daily-desk-figure") })).toBeVisible();
});

test.describe("with less motion asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 320, height: 700 } });

  test("the figures stand still until the reader lets them move, and nothing is wider than a telephone", async ({
    reader,
    page,
  }) => {
    await opensTheLibrary(reader);
    await shelf(reader)
      .getByRole("button", { name: words("bird-dog-name") })
      .click();
    const figure = shelf(reader).locator(".pair svg").first();
    const still = await drawn(figure);
    await page.waitForTimeout(700);
    expect(await drawn(figure)).toBe(still);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await reader.presses("exercise-move");
    await expect.poll(() => drawn(figure)).not.toBe(still);
  });
});

/** The exercise library and the everyday moves, inside a reader's plan. */
import type { Locator } from "@playwright/test";
import type { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

const shelf = (reader: Reader): Locator => reader.coach.locator(".shelf");

const drawn = (figure: Locator): Promise<string> => figure.evaluate((element) => element.outerHTML);

test("a reader finds an exercise, sees it beside its fault, and reads when to stop", async ({ reader }) => {
  await reader.opensTheLibrary();
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
    // The paper is looked at instead of printed: its words, and whether its figures have their colours.
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow") ?? {};
    Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
      get(this: HTMLIFrameElement) {
        const paper: Window = get?.call(this);
        paper.print = () => {
          const shirt = paper.document.querySelector(".shirt");
          const colour = shirt && paper.getComputedStyle(shirt).fill;
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden stays off the paper.
          Object.assign(window, { printed: { words: paper.document.body.innerText, colour } });
        };
        return paper;
      },
    });
  });
  await reader.opensTheLibrary();
  await shelf(reader)
    .getByRole("button", { name: new RegExp(words("library-daily")) })
    .click();
  for (const id of ["daily-lifting", "daily-chair", "daily-floor", "daily-desk", "daily-desk-note"])
    await expect(shelf(reader)).toContainText(words(id));
  await expect(shelf(reader).locator(".move svg").first()).toBeVisible();
  expect(await shelf(reader).locator(".move").count()).toBeGreaterThanOrEqual(6);
  await expect(shelf(reader).getByRole("img", { name: words("daily-desk-figure") })).toBeVisible();
  await reader.presses("library-print");
  type Printed = { words: string; colour: string };
  const printed = await page.evaluate(() => (window as unknown as { printed: Printed }).printed);
  expect(printed.words).toContain(words("daily-desk-3"));
  expect(printed.words, "buttons stay off the paper").not.toContain(words("library-print"));
  expect(printed.colour, "in the figure's own colour").toMatch(/oklab|color|rgb\((?!0, 0, 0\))/);
});

test.describe("with less motion asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 320, height: 700 } });

  test("the figures stand still until the reader lets them move, and nothing is wider than a telephone", async ({
    reader,
    page,
  }) => {
    await reader.opensTheLibrary();
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

/** What does not go to plan: a flare, pain that goes before control comes, a long absence, and no change in a month. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { Planner } from "../harness/planner.ts";
import { expect, test } from "../harness/test.ts";
import { dayAfter, Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";

test.use({ timezoneId: "Atlantic/Reykjavik" });

test("a flare in week 3: easy while it lasts, gentler for three days after it, and then on", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.comesWith("before-stage-2");
  const walker = new Walker(planner);
  const day = "2026-02-16";
  await walker.wakes(day, 5);
  await walker.taps(words("flare-button"));
  await walker.taps(words("flare-declare"));
  // Whatever the score: the check first, and a bout on the lowest rung.
  await walker.goesOn(4);
  expect((await walker.looks()).lead).toBe(words("frozen-flare"));
  await walker.unfolds();
  expect((await walker.looks()).text).toContain(words("flare-open"));
  expect((await walker.looks()).text, "half of it").toContain(words("shown-fewer", { number: 50 }));
  await walker.taps(words("ask-normal"));
  expect((await walker.looks()).heading).toBe(words("normal-flaring"));
  await walker.lives(dayAfter(day), { pain: 3 });
  expect((await walker.looks()).eyebrow, "the gate would have opened").toContain(words("stage-short", { number: 1 }));
  await walker.wakes(dayAfter(day, 2), 3);
  expect((await walker.looks()).lead).toBe(words("frozen-flare"));
  // Two calm days: over, by itself.
  await walker.wakes(dayAfter(day, 3), 3);
  await walker.unfolds();
  const over = (await walker.looks()).text;
  expect(over).toContain(words("flare-ended"));
  expect(over).toContain(words("frozen-after-flare", { number: 3 }));
  expect(over, "three quarters of it").toContain(words("shown-fewer", { number: 75 }));
  for (const on of [4, 5]) await walker.lives(dayAfter(day, on), { pain: 2 });
  await walker.wakes(dayAfter(day, 6), 2);
  const { text } = await walker.looks();
  expect(text).not.toContain(words("flare-ended"));
  expect(text).not.toContain(words("shown-fewer", { number: 75 }));
});

test("pain gone in week 1 moves nothing on, and the reader is told why", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.comesWith("pain-gone");
  const walker = new Walker(planner);
  for (const day of ["2026-03-06", "2026-03-07", "2026-03-08"]) {
    await walker.lives(day, { pain: 0 });
    expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: 1 }));
  }
  await walker.taps(words("ask-normal"));
  const { heading, text } = await walker.looks();
  expect(heading).toBe(words("normal-not-yet", { number: 2 }));
  for (const open of ["normal-daily-moves", "normal-walking"])
    await expect(planner.page("normal").locator(".ticks")).toContainText(words(open));
  for (const later of ["normal-loads", "normal-own-training"])
    await expect(planner.page("normal").locator(".waits")).toContainText(words(later));
  expect(text).toContain(words("gate-days-left", { number: 7 }));
  expect(text, "nothing about pain is left").not.toContain(words("gate-median-pain-unanswered", { number: 1 }));
  await walker.taps(words("ask-training"));
  await walker.taps(words("training-ask"));
  expect((await walker.looks()).text).toContain(words("training-current-routine", { number: 3 }));
});

test("three weeks away: the check first, a stage back, said without a word of blame", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.comesWith("before-stage-3");
  const walker = new Walker(planner);
  await walker.lives("2026-03-04", { pain: 1 });
  // Stage 3 opens on the next morning, and nobody is there.
  await walker.goesTo("2026-03-25", 9 * 60);
  await walker.opensToday();
  const back = await walker.looks();
  expect(back.heading).toBe(words("today-check-due"));
  expect(back.text).not.toContain(words("bout-missed"));
  await walker.doesTheNext(2);
  const { eyebrow, text } = await walker.looks();
  expect(eyebrow).toContain(words("stage-short", { number: 2 }));
  expect(text).toContain(words("moved-absence", { number: 2 }));
  expect(text).toContain(words("away-stage", { number: 21 }));
  await walker.lives("2026-03-26", { pain: 2 });
  expect((await walker.looks()).eyebrow, "once").toContain(words("stage-short", { number: 2 }));
});

test("nothing has changed after 28 days: who could help, and a page to take along that prints", async ({
  reader,
  page,
}, info) => {
  const planner = new Planner(reader);
  await planner.comesWith("nothing-changes");
  const walker = new Walker(planner);
  await walker.lives("2026-03-30", { pain: 4 });
  expect((await walker.looks()).text).toContain(words("support-stalled", { number: 28 }));
  await walker.taps(words("support-look"));
  expect((await walker.looks()).heading).toBe(words("support-heading-gently"));
  await walker.taps(words("support-summary"));
  const sheet = planner.page("summary").locator(".sheet");
  const lines = (await sheet.locator("li").allInnerTexts()).map((line) => line.trim());
  for (const line of [
    words("summary-weeks", { number: 16 }),
    words("summary-days", { number: 29 }),
    words("summary-pain-usual", { number: 4 }),
    words("summary-activity-before", { name: words("activity-lifting"), number: 4 }),
    words("summary-activity-now", { name: words("activity-lifting"), number: 4 }),
  ])
    expect(lines).toContain(line);
  const pdf = await printed(page, () => walker.taps(words("summary-print")), info.outputPath("summary.pdf"));
  expect(pdf.match(/\/Type \/Page\b/g), "one page").toHaveLength(1);
  await expect(sheet, "and the screen is as it was").toBeVisible();
});

/** What the print button puts on paper, as a PDF; the browser's own dialog, which nobody could answer here, is left out. */
async function printed(page: Page, tap: () => Promise<void>, path: string): Promise<string> {
  await page.evaluate(() => {
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow") ?? {};
    Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
      get(this: HTMLIFrameElement) {
        const paper: Window = get?.call(this);
        paper.print = () => {
          const rules = paper.document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
          const styles = rules.map(({ cssText }) => cssText).join("");
          Object.assign(window, { paper: `<style>${styles}</style>${paper.document.documentElement.outerHTML}` });
        };
        return paper;
      },
    });
  });
  await tap();
  const paper = await page.context().newPage();
  await paper.setContent(await page.evaluate(() => (window as unknown as { paper: string }).paper));
  await paper.pdf({ path, format: "A4" });
  await paper.close();
  return readFileSync(path, "latin1");
}

/** The charts with a day, two weeks and a year behind them: what a screen reader has, and nothing wider than a telephone. */
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";
import { inTab, opensTab, serve } from "./memory/tabs.ts";

const TODAY = "2026-03-10T10:00:00Z";
const DAY_MS = 86_400_000;

test.use({ timezoneId: "Europe/London", viewport: { width: 320, height: 800 } });

for (const { name, days, weeks } of [
  { name: "a day", days: 1, weeks: 0 },
  { name: "two weeks", days: 14, weeks: 0 },
  { name: "a year", days: 364, weeks: 52 },
]) {
  test(`after ${name}`, async ({ reader, page, context }, info) => {
    await reader.ownsTheClock(TODAY);
    const { address, close } = await serve();
    // The engine itself records each day, as of that day.
    const maker = await opensTab(context, address);
    const journal = await inTab(
      maker,
      (tab, [today, past, dayMs]) => {
        const Now = Date;
        for (let ago = past - 1; ago >= 0; ago--) {
          const then = today - ago * dayMs - 3_600_000;
          globalThis.Date = class extends Now {
            constructor() {
              super(then);
            }
          } as DateConstructor;
          tab.coach.note({ fact: "morning", pain: (ago * 7) % 5 });
          tab.coach.note({ fact: "load", sittingQuarters: 16, trainingMinutes: 15 * (ago % 4), effort: 4, sleep: 0 });
        }
        globalThis.Date = Now;
        return tab.coach.journal();
      },
      [Date.parse(TODAY), days, DAY_MS] as const,
    );
    await maker.close();
    await close();

    const planner = new Planner(reader);
    await planner.makesAPlan();
    await planner.setsItUp();
    await planner.opens("memory");
    const file = { name: "journal.json", mimeType: "application/json", buffer: Buffer.from(journal) };
    await planner.page("memory").locator("input[type=file]").setInputFiles(file);
    await expect(planner.page("memory").locator(".backup .said")).not.toBeEmpty();
    await planner.presses("tab-progress");
    const progress = planner.page("progress");
    const chart = (id: string) =>
      progress.locator("figure", { has: page.getByRole("heading", { name: words(id), exact: true }) });
    const byDay = chart("pain-chart");
    await byDay.locator("summary").click();
    // Its heading, and a row for each of the last 28 days with an answer.
    await expect(byDay.getByRole("row")).toHaveCount(1 + Math.min(days, 28));
    await expect(byDay).toMatchAriaSnapshot(`
      - figure:
        - heading "${words("pain-chart")}" [level=3]
        - paragraph
        - group:
          - table:
            - rowgroup:
              - row "${["day", "morning", "worst", "light"].map((id) => words(`column-${id}`)).join(" ")}"
    `);
    await byDay.locator("summary").click();
    const byWeek = chart("pain-year");
    await expect(byWeek).toHaveCount(weeks ? 1 : 0);
    if (weeks) {
      await byWeek.locator("summary").click();
      await expect(byWeek.getByRole("row")).toHaveCount(1 + weeks);
      await byWeek.locator("summary").click();
      // Points a finger's width apart would need two metres; these are told apart by the eye.
      const points = await byWeek.locator("circle").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      for (const [index, { right }] of points.slice(0, -1).entries())
        expect(right).toBeLessThan(points[index + 1]?.left ?? 0);
    }
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { wide, room } = await reader.coach.evaluate((element) => ({
          wide: element.shadowRoot?.querySelector("section.page")?.scrollWidth ?? 0,
          room: element.getBoundingClientRect().width,
        }));
        expect(wide, `${width}`).toBeLessThanOrEqual(room);
        if (process.env.PICTURES)
          await progress.screenshot({ path: info.outputPath(`${name.replace(" ", "-")}-${width}-${colorScheme}.png`) });
      }
    }
    await planner.opens("diary");
    const load = planner.page("diary").locator("figure");
    await load.locator("summary").click();
    await expect(load.getByRole("row")).toHaveCount(1 + Math.min(days, 14));
  });
}

/** The viewer: somebody reads a journal that was handed over. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./harness/test.ts";
import { packageFile, words } from "./harness/words.ts";
import { inTab, opensTab, serve } from "./memory/tabs.ts";

const everyKind = readFileSync(fileURLToPath(new URL("../fixtures/v1/journal.json", import.meta.url)), "utf8");

/** The journal of a reader with one bout, and mornings. */
async function handedOver(page: Page): Promise<string> {
  const { address, close } = await serve();
  const tab = await opensTab(page.context(), address);
  const journal = await inTab(tab, async (tab) => {
    tab.startsABout();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    tab.coach.finish();
    tab.coach.worstPain(3);
    tab.coach.complete();
    tab.coach.proceed();
    tab.coach.note({ fact: "intake", weeks: 6, usualPain: 3, worstPain: 5, freeOfPain: false, activities: [] });
    for (const pain of [4, 2]) tab.coach.note({ fact: "morning", pain });
    return tab.coach.journal();
  });
  await tab.close();
  await close();
  return journal;
}

const opens = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel(words("viewer-file"))
    .setInputFiles({ name: "journal.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("a journal that was handed over is read: stage, days, bouts; nothing is stored, asked for or recorded", async ({
  page,
  reader,
  context,
}) => {
  const journal = await handedOver(page);
  await page.goto(`${reader.address}/viewer.html`);
  await expect(page.getByRole("heading", { name: words("viewer-heading") })).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await opens(page, journal);
  await expect(page.getByText(words("viewer-stage", { number: 1, name: words("viewer-stage-1") }))).toBeVisible();
  const days = page.getByRole("table", { name: words("viewer-days-caption") }).getByRole("row");
  await expect(days).toHaveCount(2);
  await expect(days.nth(1), "the second answer of a morning, and the worst of the bout").toContainText(/2\s+3\s+1$/);
  const bouts = page.getByRole("table", { name: words("viewer-bouts-caption") }).getByRole("row");
  await expect(bouts).toHaveCount(2);
  await expect(page.getByRole("button", { name: words("viewer-print") })).toBeVisible();
  await expect(page.locator("button"), "there is nothing else to do").toHaveCount(1);
  expect(asked, "no request").toEqual([]);
  expect(await page.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test("locks hold: what was done is shown, and no plan, no print", async ({ page, reader }) => {
  await page.goto(`${reader.address}/viewer.html`);
  await opens(page, everyKind);
  await expect(page.getByText(words("viewer-locked"))).toBeVisible();
  await expect(page.locator("button")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: words("viewer-stage-heading") })).toHaveCount(0);
  await expect(page.getByRole("table")).toHaveCount(2);
});

test("a damaged file is shown only by choice, and what is no journal is refused", async ({ page, reader }) => {
  const file = JSON.parse(await handedOver(page));
  file.entries[0].at = "yesterday";
  await page.goto(`${reader.address}/viewer.html`);
  await opens(page, "{}");
  await expect(page.getByText(words("import-not-a-journal"))).toBeVisible();
  await opens(page, JSON.stringify(file));
  await expect(page.getByText(words("import-damaged", { number: file.count - 1 }))).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("button", { name: words("viewer-show-part") }).click();
  await expect(page.getByText(words("viewer-part-shown"))).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(2);
});

for (const width of [320, 768, 1280]) {
  test(`at ${width} px nothing is wider than the screen, and axe finds nothing`, async ({ page, reader, site }) => {
    // The page's own policy lets no other script in; the rules of axe are one.
    site.adds(
      "/viewer.html",
      readFileSync(fileURLToPath(new URL("../../dist/viewer.html", import.meta.url)), "utf8").replace(
        /<meta http-equiv[^>]*>/,
        "",
      ),
    );
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${reader.address}/viewer.html`);
    await opens(page, everyKind);
    await expect(page.getByRole("table")).toHaveCount(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.addScriptTag({ content: packageFile("axe-core/axe.min.js") });
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });
}

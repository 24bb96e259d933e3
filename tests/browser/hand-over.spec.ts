/** A journal comes by link to the coach's own page. */
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";
import { inTab, opensTab, serve } from "./memory/tabs.ts";

test("a link that carries a journal opens it on app.html with its code, and leaves no trace in the address", async ({
  browser,
  page,
  reader,
}) => {
  const { address, close } = await serve();
  const other = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const desk = await opensTab(other, address, `?panel&page=${encodeURIComponent(`${reader.address}/app.html`)}`);
  await inTab(desk, (tab) => {
    tab.coach.note({ fact: "intake", weeks: 6, usualPain: 3, worstPain: 5, freeOfPain: false, activities: [] });
    tab.coach.note({ fact: "morning", pain: 4 });
  });
  await desk.getByRole("button", { name: words("handover-make"), exact: true }).click();
  const code = (await desk.locator(".code").textContent()) ?? "";
  await desk.getByRole("button", { name: words("handover-copy"), exact: true }).click();
  await expect(desk.getByRole("button", { name: words("handover-copied"), exact: true })).toBeVisible();
  const link = await desk.evaluate(() => navigator.clipboard.readText());
  const count: number = await inTab(desk, (tab) => JSON.parse(tab.coach.journal()).count);
  await other.close();
  await close();

  await page.goto(link);
  await expect(page.getByRole("heading", { name: words("take-heading") })).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => [location.href, history.length])).toEqual([`${reader.address}/app.html`, 2]);
  await page.getByLabel(words("take-code")).fill("AAAA-AAAA");
  await page.getByRole("button", { name: words("take-open"), exact: true }).click();
  await expect(page.getByText(words("take-wrong-code"))).toBeVisible();
  await page.getByLabel(words("take-code")).fill(code);
  await page.getByRole("button", { name: words("take-open"), exact: true }).click();
  await expect(page.getByText(words("import-taken", { number: count }))).toBeVisible();
  expect(
    await page.evaluate(async () => [await indexedDB.databases(), localStorage.length]),
    "nothing is stored",
  ).toEqual([[], 0]);

  // Remembered here, it is there after a reload, without the first bout's way in.
  await page.getByRole("button", { name: words("memory-remember"), exact: true }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("steadyback"))).toContain("sums");
  await page.reload();
  await expect(reader.coach.locator("section.page.today"), "the page opens what it remembers by itself").toBeVisible();
  await expect(page.getByText(words("memory-off"))).toHaveCount(0);
});

test("a reader who goes on without it gets the coach", async ({ page, reader }) => {
  await page.goto(`${reader.address}/app.html#take=AAAA`);
  await page.getByRole("button", { name: words("take-not-now"), exact: true }).click();
  await expect(page.getByRole("heading", { name: words("take-heading") })).toHaveCount(0);
  await expect(reader.coach.locator("section.screen")).toHaveCount(1);
});

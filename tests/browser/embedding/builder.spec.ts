/** The builder: what an editor chooses is seen, told the truth about, and copied. */
import type { Page } from "@playwright/test";
import { own, schemes } from "../../../www/src/builder/colours.ts";
import { contrast, type Hex, mix } from "../../../www/src/builder/contrast.ts";
import { Editor } from "../harness/builder.ts";
import { expect, test } from "../harness/test.ts";
import { packageFile } from "../harness/words.ts";

const resolved = (page: Page, style: string): Promise<string> =>
  page.locator("#place steady-back").evaluate((element, value) => {
    const probe = document.createElement("i");
    probe.style.color = value;
    element.shadowRoot?.querySelector(".box")?.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    // What is mixed is told as shares of 1, the rest in whole numbers.
    const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
    const whole = color.startsWith("color(") ? parts.map((part) => Math.round(part * 255)) : parts;
    return `#${whole.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }, style);

test("contrast is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
  expect(contrast("#ffffff", "#0000ff")).toBeCloseTo(8.592, 3);
});

test("the colours it reckons with are the coach's own", async ({ page, reader }) => {
  const editor = new Editor(page, reader.address);
  await editor.opens();
  for (const scheme of schemes) {
    await editor.picks(scheme === "light" ? "Light page" : "Dark page");
    const { accent, "on-accent": onAccent, surface, ink, raised } = own[scheme];
    expect(await resolved(page, "var(--accent)")).toBe(accent);
    expect(await resolved(page, "var(--on-accent)")).toBe(onAccent);
    expect(await resolved(page, "var(--surface)")).toBe(surface);
    expect(await resolved(page, "var(--ink)")).toBe(ink);
    // What is mixed may be rounded another way.
    const muted = contrast(mix(ink, 0.7, surface), surface);
    expect(contrast((await resolved(page, "var(--muted)")) as Hex, surface)).toBeCloseTo(muted, 0);
    await editor.preview.getByRole("button").click();
    // The whole coach loads here, beside whatever else the machine is doing.
    await expect(editor.preview.locator("section.check")).toBeVisible({ timeout: 30_000 });
    expect(await resolved(page, "var(--raised)")).toBe(raised);
    expect(await resolved(page, "var(--alarm)")).toBe(scheme === "light" ? "#a8281c" : "#ff9d8f");
    expect(await resolved(page, "var(--caution)")).toBe(scheme === "light" ? "#7d5200" : "#f1c46b");
    // A coach that is still a card, for the other page.
    await editor.picks("In view");
  }
});

test("a pair that is too low is named, in the look it is low in, and the preview wears it", async ({
  page,
  reader,
}) => {
  const editor = new Editor(page, reader.address);
  await editor.opens();
  const summary = page.locator("#contrast-summary");
  await expect(summary).toHaveText("Every pair reaches WCAG AA.");
  await editor.writes("Buttons and links, light", "#7fd4c1");
  await expect(summary).toHaveText(/^3 pairs are below WCAG AA/);
  await page.getByText("Contrast of every pair").click();
  const row = page.getByRole("row", { name: "Words on buttons" }).last();
  await expect(row.getByRole("cell").nth(0)).toHaveText(/^1\.6\s:\s1 below 4\.5$/);
  await expect(row.getByRole("cell").nth(1)).toHaveText(/ AA$/);
  await expect.poll(() => resolved(page, "var(--accent)")).toBe("#7fd4c1");
  await editor.picks("Dark");
  await expect(summary, "nobody sees the light look of a dark coach").toHaveText("Every pair reaches WCAG AA.");
  await editor.writes("Text, dark", "nonsense");
  await expect(page.getByLabel("Text, dark", { exact: true })).toHaveAttribute("aria-invalid", "true");
  expect(await editor.prints("element")).not.toContain("nonsense");
  await page.getByRole("button", { name: "Start again" }).click();
  await expect.poll(() => editor.prints("element")).not.toContain("--steadyback");
});

test("addresses that are none are said to be none, and are not printed", async ({ page, reader }) => {
  const editor = new Editor(page, reader.address);
  await editor.opens();
  await editor.writes("Its words", "Ask us");
  await expect(page.getByText("Words need an address to lead to")).toBeVisible();
  for (const wrong of ["javascript:alert(1)", "http://example.org", "//example.org", "contact", "https://"]) {
    await editor.writes("Its address", wrong);
    await expect(page.getByText("An https address, or a path on your own site"), wrong).toBeVisible();
    expect(await editor.prints("element"), wrong).not.toContain("coach-");
  }
  for (const right of ["https://example.org/a?b=c", "/contact"]) {
    await editor.writes("Its address", right);
    expect(await editor.prints("element")).toContain(`coach-href="${right}"`);
  }
  await editor.writes("Where these files are", "ftp://example.org");
  await expect(page.getByText("The https address of a folder")).toBeVisible();
  expect(await editor.prints("element")).toContain(`src="${reader.address}/steady-back/steady-back.js"`);
});

test("nothing that is chosen leaves the page or stays on the device", async ({ page, reader, site, context }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  const editor = new Editor(page, reader.address);
  await editor.opens();
  await editor.writes("Its words", "Secretly");
  await editor.writes("Its address", "https://example.org/secretly");
  await editor.writes("Country, for the emergency number", "IE");
  await editor.writes("Background, light", "#fffff0");
  for (const words of ["Dark", "A plan", "At once", "Frames only", "WordPress", "Desktop", "Dark page"])
    await editor.picks(words);
  await page.getByLabel("Reminders").uncheck();
  await page.getByRole("button", { name: "Copy the shortcode" }).click();
  const own = new RegExp(`^GET ${reader.address}/[\\w./-]+$`);
  for (const request of asked) expect(request).toMatch(own);
  expect(
    site.requests.filter(
      (path) => !/^\/(builder\.html|builder(-result)?\.css|article\/mark\.svg|steady-back\/[\w.-]+)$/.test(path),
    ),
  ).toEqual([]);
  expect(
    await page.evaluate(async () => [
      await indexedDB.databases(),
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]),
  ).toEqual([[], 0, 0, ""]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(page.url()).toBe(`${reader.address}/builder.html`);
});

test("a keyboard is enough, and what is copied is what is shown", async ({ page, reader, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const editor = new Editor(page, reader.address);
  await editor.opens();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "As the page" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(editor.preview).toHaveAttribute("theme", "dark");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#radius-shown")).toHaveText("0.875 rem");
  const copy = page.getByRole("button", { name: "Copy the element" });
  for (let press = 0; press < 60 && !(await copy.evaluate((button) => button === document.activeElement)); press++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#copied")).toHaveText("Copied.");
  const shown = await editor.prints("element");
  expect(shown).toContain('theme="dark"');
  expect(shown).toContain("--steadyback-radius:0.875rem");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const width of [320, 768, 1280]) {
      test(`at ${width} px nothing is wider than the screen, and axe finds nothing`, async ({ page, reader }) => {
        await page.setViewportSize({ width, height: 900 });
        const editor = new Editor(page, reader.address);
        await editor.opens();
        await page.getByText("Contrast of every pair").click();
        await editor.writes("Text, light", "#999999");
        await editor.writes("Its address", "no address");
        await page.evaluate(packageFile("axe-core/axe.min.js"));
        for (const kind of ["Scripts", "Frames only", "WordPress"]) {
          await editor.picks(kind);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          const found = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
            // The coach in the preview wears what the editor chose, which is said to be too low; it has tests of its own.
            const { violations } = await axe.run({ exclude: ["#place"] });
            return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`));
          });
          expect(found, kind).toEqual([]);
        }
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll("main section *")].flatMap((element) => {
            if (element.closest("#stage, .unseen") || element.matches(".unseen")) return [];
            const section = element.closest("section")?.getBoundingClientRect();
            const { right, left, width } = element.getBoundingClientRect();
            const inside = !section || width === 0 || (right <= section.right && left >= section.left);
            return inside ? [] : [`${element.tagName}.${element.className}`];
          }),
        );
        expect(cut, "nothing hangs over its card").toEqual([]);
      });
    }
  });
}

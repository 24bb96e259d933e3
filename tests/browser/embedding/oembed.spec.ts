/** Pasting the coach's address: oEmbed, and the sandboxed frame that WordPress makes of it. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { oembed, publicAddress, writeOembed } from "../../../src/build/make/oembed.mjs";
import { hostPage, test } from "../harness/framed.ts";
import { Planner } from "../harness/planner.ts";
import { expect } from "../harness/test.ts";
import { words } from "../harness/words.ts";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

test("the answer is what oEmbed asks of one, and the pages lead to it", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "oembed-"));
  for (const name of ["app.html", "index.html"]) copyFileSync(`${dist}/${name}`, `${folder}/${name}`);
  // Twice, as for a site that moves.
  writeOembed(folder, publicAddress("https://old.example/"));
  writeOembed(folder, publicAddress("https://coach.example/back"));
  const answer = JSON.parse(readFileSync(`${folder}/oembed.json`, "utf8"));
  expect(answer).toMatchObject({ version: "1.0", type: "rich" });
  for (const name of ["width", "height"]) expect(Number.isInteger(answer[name]), name).toBe(true);
  const known = ["version", "type", "title", "author_name", "author_url", "provider_name", "provider_url", "cache_age"];
  const rest = ["thumbnail_url", "thumbnail_width", "thumbnail_height", "html", "width", "height"];
  expect([...known, ...rest], "nothing that oEmbed does not know").toEqual(expect.arrayContaining(Object.keys(answer)));
  await page.setContent(answer.html);
  expect(await page.locator("iframe").getAttribute("src")).toBe("https://coach.example/back/embed.html");
  for (const name of ["app.html", "index.html"]) {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const links = await page.evaluate((html) => {
      const all = new DOMParser()
        .parseFromString(html, "text/html")
        .head.querySelectorAll('link[type="application/json+oembed"]');
      return [...all].map((link) => [link.getAttribute("rel"), link.getAttribute("href")]);
    }, text);
    expect(links, name).toEqual([["alternate", "https://coach.example/back/oembed.json"]]);
  }
  rmSync(folder, { recursive: true });
  for (const wrong of ["coach.example", "http://coach.example", "/back/", "javascript:alert(1)"])
    expect(() => publicAddress(wrong), wrong).toThrow("https address");
});

/** What WordPress makes of an answer's frame, and the script it puts beside it, by its published protocol. */
const wordpressPage = (html: string): string => {
  const kept =
    html.match(/ (src|width|height|frameborder|marginwidth|marginheight|scrolling|title)="[^"]*"/g)?.join("") ?? "";
  const frame = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9k"${kept.replace('.html"', '.html#?secret=aB3dE6gH9k"')}></iframe>`;
  const script = `<script>
    window.heard = [];
    addEventListener("message", ({ data, source }) => {
      if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (!frame || source !== frame.contentWindow) return;
      heard.push([data.message, data.value]);
      if (data.message === "height") frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    });
  </script>`;
  return hostPage(script + frame, "<style>main { max-width: 600px }</style>");
};

const heard = (page: Page): Promise<[string, string | number][]> =>
  page.evaluate(() => (window as unknown as { heard: [string, string | number][] }).heard);

test("in WordPress's frame, which allows scripts and nothing else, a bout becomes a plan, and what cannot be kept is said", async ({
  page,
  reader,
  site,
  coachSite,
}) => {
  site.adds("/post.html", wordpressPage(oembed(`${coachSite}/`).html));
  const planner = new Planner(reader);
  await planner.makesAPlan({ path: "/post.html" });
  await planner.setsItUp();
  await planner.opens("memory");
  await planner.presses("memory-remember");
  await expect(reader.coach.getByText(words("memory-failing"))).toBeVisible();
  const footer = page.frameLocator("iframe").locator("body > footer");
  await expect(footer).toContainText(words("frame-sealed"));
  await footer.getByRole("link").click();
  const told = await heard(page);
  expect(told.filter(([message]) => message === "link")).toEqual([["link", `${coachSite}/app.html`]]);
  const heights = told.filter(([message]) => message === "height").map(([, value]) => Number(value));
  expect(heights[0], "what was kept is enough at first").toBe(800);
  expect(Math.max(...heights)).toBeLessThanOrEqual(1000);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(200);
});

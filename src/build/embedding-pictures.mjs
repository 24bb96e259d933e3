/** `npm run embedding-pictures`: the pictures of docs/embedding.md, of the real element in an article; words after `--` choose some of them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { buildSite } from "./make/site.mjs";
import { at } from "./paths.mjs";
import { command, say, step } from "./say.mjs";
import { listen, staticServer } from "./serve.mjs";
import { flags, needBrowser } from "./setup/browser.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

/** What a picture in the repository may weigh. */
const largest = 40_000;

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  await step("The pictures of docs/embedding.md", takeAll);
});

async function takeAll() {
  // Only now: the browser's driver is a package, and this file is read before packages are installed.
  const { chromium } = await import("@playwright/test");
  const { pictures } = await import("./pictures/embedding.mjs");
  const { withPalette } = await import("./pictures/palette-png.mjs");
  const wanted = process.argv.slice(2);
  const server = staticServer(at("dist"), (_request, response, path) => serve(pictures, response, path));
  const address = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: await needBrowser(), args: flags });
  mkdirSync(at("docs/embedding"), { recursive: true });
  for (const [name, coaches] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage({
      viewport: { width: 24 + 384 * coaches.length, height: 700 },
      reducedMotion: "reduce",
    });
    await page.goto(`${address}/picture/${name}`);
    for (const [index, { way }] of coaches.entries()) await way(page.locator("steady-back").nth(index));
    await page.mouse.move(0, 0);
    await page.waitForTimeout(700);
    const png = await withPalette(page, await page.locator("main").screenshot());
    if (png.length > largest) throw new Error(`${name}.png has ${png.length} B, more than ${largest}`);
    writeFileSync(at(`docs/embedding/${name}.png`), png);
    say(`${name}.png, ${png.length} B`);
    await page.close();
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** A page in another font than the coach's own, with one coach, or two beside each other. */
function serve(pictures, response, path) {
  const coaches = pictures[path.match(/^\/picture\/([\w-]+)$/)?.[1]];
  if (coaches === undefined) return false;
  const elements = coaches.map(
    ({ attributes, style }) =>
      `<steady-back ${attributes.includes("lang=") ? "" : 'lang="en-GB"'} ${attributes} style="display:block;min-height:24rem;${style}"><a href="/app.html">Open the back coach</a></steady-back>`,
  );
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A picture</title><link rel="icon" href="data:,">
<style>body{margin:0;font:15px/1.5 Georgia,serif;background:#fff}main{display:grid;grid-template-columns:repeat(${coaches.length},360px);gap:24px;padding:12px;width:max-content;align-items:start;max-height:${Math.max(...coaches.map(({ height }) => height))}px;overflow:hidden}</style>
<main>${elements.join("")}</main><script type="module" src="/steady-back/steady-back.js"></script></html>`);
  return true;
}

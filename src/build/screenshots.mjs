/** `npm run screenshots`: every screen at three widths, light and dark, one by one and side by side, in .cache/screens. */
import { readdirSync, readFileSync } from "node:fs";
import { buildSite } from "./make/site.mjs";
import { at } from "./paths.mjs";
import { run } from "./run.mjs";
import { command, step } from "./say.mjs";
import { flags, needBrowser } from "./setup/browser.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

const folder = at(".cache/screens");

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const browser = await needBrowser();
  await step("Walking past every screen", () =>
    run(at("node_modules/.bin/playwright"), ["test", "--config", "tests/browser/screenshots.config.ts"], {
      env: { CHROMIUM: browser },
    }),
  );
  await step("Side by side", () => montages(browser));
});

/** One picture for each width and colour scheme, with every screen and its name. */
async function montages(executablePath) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } });
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of sets) {
    const pictures = readdirSync(`${folder}/${name}`).map((file) => {
      const data = readFileSync(`${folder}/${name}/${file}`).toString("base64");
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${file.replace(".png", "")}</figcaption></figure>`;
    });
    const columns = name.startsWith("320") ? 8 : 4;
    await page.setContent(`<style>body{display:grid;grid-template-columns:repeat(${columns},1fr);align-items:start;margin:8px;gap:8px;font:14px system-ui;background:#999}
      figure{margin:0}img{width:100%}</style>${pictures.join("")}`);
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }
  await browser.close();
  return `${sets.length} contact sheets in .cache/screens`;
}

/** `npm run screenshots`: every screen at three widths, light and dark, one by one and side by side, in .cache/screens; and the README's picture. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
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
  const sets = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "readme",
  );
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
  await readme(page);
  await browser.close();
  return `${sets.length} contact sheets in .cache/screens`;
}

/** The picture that the README shows. */
async function readme(page) {
  const picture = (name) => {
    const data = readFileSync(`${folder}/readme/${name}.png`).toString("base64");
    return `<img src="data:image/png;base64,${data}">`;
  };
  await page.setViewportSize({ width: 1300, height: 860 });
  await page.setContent(`<style>body{display:flex;align-items:center;justify-content:space-between;margin:0;background:#e9e5dc}
    img{height:820px;margin:20px}img:first-child{margin-right:0}img+img{height:780px}</style>${picture("article")}${picture("bout")}`);
  mkdirSync(at("docs/screenshots"), { recursive: true });
  await page.screenshot({ path: at("docs/screenshots/readme.png") });
}

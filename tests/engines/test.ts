/** The tests' own `test`: a browser of the engine that the project names, and a reader in it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";
import { findBrowser } from "../../src/build/setup/browser.mjs";
import { findFirefox, findWebKit } from "../../src/build/setup/engines.mjs";
import { Site } from "../browser/harness/site.ts";
import type { Driver, Engine } from "./drivers/driver.ts";
import { drivePuppeteer } from "./drivers/puppeteer.ts";
import { driveWebDriver } from "./drivers/webdriver.ts";
import { helperScript } from "./page/bundle.ts";
import { Reader } from "./reader.ts";

export interface Options {
  engine: Engine;
}

const pictures = fileURLToPath(new URL("../../.cache/engines/", import.meta.url));

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title><script src="helper.js"></script><script type="module" src="steady-back/steady-back.js"></script>
<main><h1>An article</h1><steady-back style="display:block;min-height:28rem" lang="en-GB"><p>The coach needs scripts.</p></steady-back></main></html>`;

export const test = base.extend<Options & { driver: Driver; reader: Reader; look: (name: string) => Promise<void> }>({
  engine: ["chromium", { option: true }],
  driver: async ({ engine }, use) => {
    const driver = await drive(engine);
    await use(driver);
    await driver.close();
  },
  // What a person can look at afterwards.
  look: async ({ driver, engine }, use) => {
    mkdirSync(pictures, { recursive: true });
    await use(async (name) => writeFileSync(`${pictures}${engine}-${name}.png`, await driver.picture()));
  },
  reader: async ({ driver }, use, info) => {
    const site = new Site();
    site.adds("/engine.html", PAGE);
    // What must not be stored is not kept either.
    if (info.file.includes("page-cache")) site.headers["Cache-Control"] = "max-age=60";
    site.adds("/elsewhere.html", '<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">');
    site.adds("/helper.js", await helperScript());
    const reader = new Reader(driver, `${await site.open()}/engine.html`);
    await use(reader);
    expect(await reader.said(), "the console is empty").toEqual([]);
    await site.close();
  },
});

async function drive(engine: Engine): Promise<Driver> {
  if (engine === "webkit") {
    const found = findWebKit();
    if (!found) throw new Error("WebKit is not installed");
    return driveWebDriver([found.screen, "-a", found.driver], found.browser);
  }
  const program = engine === "firefox" ? findFirefox() : await findBrowser();
  if (!program) throw new Error(`${engine} is not installed`);
  return drivePuppeteer(engine === "firefox" ? "firefox" : "chrome", program);
}

export { expect };

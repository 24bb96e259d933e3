/**
 * `npm run test:engines`: a reader's journey and a day of a plan in Chromium, Firefox and WebKit, axe in each.
 * Says of each engine RUN or NOT RUN. Exit code 1 when something failed, 3 when nothing did but an engine is missing.
 */
import { buildSite } from "./make/site.mjs";
import { playwrightTests } from "./report/playwright.mjs";
import { Tally } from "./report/tally.mjs";
import { command, step } from "./say.mjs";
import { findBrowser } from "./setup/browser.mjs";
import { findFirefox, findWebKit, needEngines } from "./setup/engines.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

const config = "tests/engines/playwright.config.ts";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await step("Firefox and WebKit", needEngines);
  await buildSite();
  const tally = new Tally();
  const there = { chromium: await findBrowser(), firefox: findFirefox(), webkit: findWebKit() };
  for (const [engine, found] of Object.entries(there)) {
    const words = ["--project", engine, ...process.argv.slice(2)];
    if (found) await step(`Journeys in ${engine}`, () => playwrightTests(tally, { part: engine, config, words }));
    else tally.skip(engine, "it is not installed, and could not be");
  }
  const passed = tally.end();
  // 3: nothing failed, but not every engine could be asked.
  if (!passed) process.exitCode = 1;
  else if (Object.values(there).includes(undefined)) process.exitCode = 3;
});

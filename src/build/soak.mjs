/** `npm run soak`: what takes too long for every run, such as a hundred browsers killed in the midst of writing. Words after `--` choose some of it. */
import { buildSite } from "./make/site.mjs";
import { at } from "./paths.mjs";
import { run } from "./run.mjs";
import { command, step } from "./say.mjs";
import { needBrowser } from "./setup/browser.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const { buildTestPages } = await import("./make/test-pages.mjs");
  await buildTestPages();
  const words = ["test", "--config", "tests/browser/soak.config.ts", ...process.argv.slice(2)];
  const env = { CHROMIUM: await needBrowser() };
  await step("Soak", () => run(at("node_modules/.bin/playwright"), words, { env }));
});

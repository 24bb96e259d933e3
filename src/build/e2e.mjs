/** `npm run e2e`: builds, and runs the browser tests; words after `--` choose some of them. */
import { buildSite } from "./make/site.mjs";
import { browserTests } from "./report/browser.mjs";
import { Tally } from "./report/tally.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const tally = new Tally();
  await step("Browser tests", () => browserTests(tally, process.argv.slice(2)));
  if (!tally.end()) process.exitCode = 1;
});

/** `npm run test:embedding`: the element's contract, hostile pages, frames, oEmbed and the builder; words after `--` choose some of it. */
import { buildSite } from "./make/site.mjs";
import { browserTests, embedding } from "./report/browser.mjs";
import { Tally } from "./report/tally.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const tally = new Tally();
  await step("Embedding", () => browserTests(tally, process.argv.slice(2), embedding));
  if (!tally.end()) process.exitCode = 1;
});

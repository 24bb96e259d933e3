/** `npm run check`: formatting, lints, types, words, lengths, purity. */
import { check } from "./checks/all.mjs";
import { bind, compile } from "./make/engine.mjs";
import { Tally } from "./report/tally.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await step("The bindings, whose types the scripts are checked against", async () => {
    await compile();
    await bind();
  });
  const tally = new Tally();
  await check(tally);
  if (!tally.end()) process.exitCode = 1;
});

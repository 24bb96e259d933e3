/** `npm run test:recipes`: follows the recipes of CONTRIBUTING.md on a copy of the project, block by block; words after `--` choose some of them. */

import { follow } from "./recipes/follow.mjs";
import { recipes } from "./recipes/read.mjs";
import { Tally } from "./report/tally.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  const tally = new Tally();
  const wanted = process.argv.slice(2);
  for (const recipe of recipes()) {
    if (wanted.length > 0 && !wanted.some((word) => recipe.title.includes(word))) {
      tally.skip(recipe.title, "not asked for");
      continue;
    }
    await step(`Recipe: ${recipe.title}`, async () => {
      const problems = await follow(recipe.blocks);
      for (const problem of problems) console.log(`  ✗ ${problem}`);
      tally.add(recipe.title, problems.length === 0 ? 1 : 0, problems.length === 0 ? 0 : 1);
    });
  }
  if (!tally.end()) process.exitCode = 1;
});

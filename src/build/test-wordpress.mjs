/**
 * `npm run test:wordpress`: builds the plugin and uses it in a real WordPress, as an administrator, an author and a visitor; words after `--` choose some of the tests.
 * Installs what is missing where it can; where it cannot, says the command and exits with 3, because nothing was tested.
 */
import { buildSite } from "./make/site.mjs";
import { packageWordPress } from "./package/wordpress.mjs";
import { at } from "./paths.mjs";
import { Tally } from "./report/tally.mjs";
import { wordpressTests } from "./report/wordpress.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";
import { needWordPress } from "./setup/wordpress.mjs";

await command(async () => {
  await step("WordPress, PHP and MariaDB", needWordPress);
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const tally = new Tally();
  await step("The plugin in a real WordPress", () =>
    wordpressTests(tally, packageWordPress(at(".cache/package")), process.argv.slice(2)),
  );
  if (!tally.end()) process.exitCode = 1;
});

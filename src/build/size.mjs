/** `npm run size`: builds, and holds every file against its budget. */
import { buildSite } from "./make/site.mjs";
import { gate } from "./report/sizes.mjs";
import { Tally } from "./report/tally.mjs";
import { command } from "./say.mjs";
import { setUpBuild } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await buildSite();
  const tally = new Tally();
  gate(tally);
  if (!tally.end()) process.exitCode = 1;
});

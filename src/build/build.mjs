/** `npm run build`: the site, in `dist/`. */
import { buildSite } from "./make/site.mjs";
import { command } from "./say.mjs";
import { setUpBuild } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await buildSite();
});

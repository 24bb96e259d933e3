/** `npm start`: builds the site and serves the demo article until stopped. */
import { buildSite } from "./make/site.mjs";
import { at } from "./paths.mjs";
import { command } from "./say.mjs";
import { listen, staticServer } from "./serve.mjs";
import { setUpBuild } from "./setup/setup.mjs";

const firstPort = 4173;

await command(async () => {
  await setUpBuild();
  await buildSite();
  const address = await listen(staticServer(at("dist")), firstPort);
  console.log(`\nThe demo article is at ${address}/  (the coach alone: ${address}/app.html). Stop with Ctrl+C.`);
});

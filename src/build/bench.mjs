/** `npm run bench`: what the engine does often, and what long journals cost, in Node and in Chromium; the figures go to docs/measurements.md. */
import { buildSite } from "./make/site.mjs";
import { command } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const { measure } = await import("./measure/measure.mjs");
  await measure(["calls", "replayInNode", "replayInChromium", "dayPlans"]);
});

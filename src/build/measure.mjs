/** `npm run measure`: writes docs/measurements.md. Takes minutes, because some of it is real time. Names of measurements after `--` choose some. */
import { buildSite } from "./make/site.mjs";
import { command } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const { measure } = await import("./measure/measure.mjs");
  await measure(process.argv.slice(2));
});

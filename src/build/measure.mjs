/** `npm run measure`: writes docs/measurements.md. Takes minutes, because some of it is real time. Names of measurements after `--` choose some. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { buildSite } from "./make/site.mjs";
import { at } from "./paths.mjs";
import { sizes } from "./report/sizes.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

/** What was measured last, so that a run of some keeps the others. */
const kept = at(".cache/measured.json");

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  // Only now: they need the packages and what was just built.
  const { callTimes } = await import("./measure/calls.mjs");
  const { writeReport } = await import("./measure/report.mjs");
  const all = { ...(await import("./measure/taps.mjs")), ...(await import("./measure/bout.mjs")), calls: callTimes };
  const chosen = process.argv.slice(2);
  const measured = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
  measured.bytes = sizes().map(({ name, bytes, limit }) => [name, bytes, "B", `≤ ${limit}`]);
  for (const [name, measure] of Object.entries(all)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    await step(name, async () => {
      measured[name] = await measure();
      for (const row of measured[name]) console.log(`  ${row.join(" ")}`);
    });
  }
  writeFileSync(kept, JSON.stringify(measured, null, 2));
  writeReport(measured);
});

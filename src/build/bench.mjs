/** `npm run bench`: nanoseconds of what the engine does often. */
import { buildSite } from "./make/site.mjs";
import { command } from "./say.mjs";
import { setUpBuild } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await buildSite();
  // Only now: it needs the bindings that were just built.
  const { callTimes } = await import("./measure/calls.mjs");
  for (const [what, time] of await callTimes()) console.log(`${what.padEnd(68)} ${String(time).padStart(9)} ns`);
});

/** Measures what is asked for, keeps the figures of the rest, and writes the report. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { sizes } from "../report/sizes.mjs";
import { step } from "../say.mjs";

/** What was measured last, so that a run of some keeps the others. */
const kept = at(".cache/measured.json");

/** Runs the measurements called `names`, all if none is named, and returns the rows of those. The site must have been built. */
export async function measure(names) {
  // Only now: they need the packages and what was just built.
  const { callTimes } = await import("./calls.mjs");
  const { writeReport } = await import("./report.mjs");
  const engines = await import("./engines.mjs");
  const all = {
    ...(await import("./taps.mjs")),
    ...(await import("./bout.mjs")),
    ...(await import("./figures.mjs")),
    calls: callTimes,
    ...engines,
    lighthouse: (await import("./lighthouse.mjs")).lighthouseScores,
  };
  // Needs packages that nothing else does: only by its own command.
  if (names.includes("embeds")) all.embeds = (await import("./embeds.mjs")).embeds;
  const measured = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
  measured.bytes = sizes().map(({ name, bytes, limit }) => [name, bytes, "B", `≤ ${limit}`]);
  for (const [name, work] of Object.entries(all)) {
    if (names.length > 0 && !names.includes(name)) continue;
    await step(name, async () => {
      measured[name] = await work();
      // A table of its own shape has said its lines itself.
      for (const [what, value, unit, goal] of measured[name].lines ? [] : measured[name]) {
        const shown = typeof value === "number" ? value.toFixed(2) : value;
        console.log(`  ${what.padEnd(78)} ${shown.padStart(12)} ${unit.padEnd(4)} ${goal}`);
      }
    });
  }
  mkdirSync(at(".cache"), { recursive: true });
  writeFileSync(kept, JSON.stringify(measured, null, 2));
  writeReport(measured);
}

/** The journals of a reader who follows the plan for one, three and ten years, made by the core's own example. */
import { run } from "../run.mjs";

/** Entries of a year, of three, and of ten. */
const lengths = [2_920, 8_760, 29_200];

/** `rules`, what the fold in JavaScript must know of the catalogue, and `lives`: `{ entries, file, asked: { at, offset, gates } }`, the shortest first. */
export async function longLives() {
  const cargo = ["run", "--quiet", "--locked", "--profile", "test", "-p", "steadyback", "--example", "long_life", "--"];
  const text = await run("cargo", [...cargo, ...lengths.map(String)], { capture: true, echo: false });
  const [{ rules }, ...lives] = text.trimEnd().split("\n").map(JSON.parse);
  return { rules, lives };
}

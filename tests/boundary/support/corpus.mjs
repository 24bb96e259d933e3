/** Generated journals with what the engine answers natively, made by the core's own example when they are asked for. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * `count` journals from a seed, and `rules`, what a fold written anew must know of the catalogue. The profile is the one of the Rust tests, so that it is
 * built already where those have run.
 */
export function corpus(count, seed) {
  const words = ["run", "--quiet", "--locked", "--profile", "test", "-p", "steadyback", "--example", "corpus", "--"];
  const { status, stdout, stderr } = spawnSync("cargo", [...words, String(count), String(seed)], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  if (status !== 0) throw new Error(`cargo ${words.join(" ")} ended with ${status}: ${stderr}`);
  const [{ rules }, ...journals] = stdout.trimEnd().split("\n").map(JSON.parse);
  return { rules, journals };
}

/** JSON whose bytes depend on the value alone: fields sorted by name, absent ones left out, no spaces. */
export const canonical = (value) => JSON.stringify(sorted(value));

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, sorted(field)]));
}

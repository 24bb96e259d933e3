/** Everything that can be checked without running the product. */
import { attempt } from "../run.mjs";
import { step } from "../say.mjs";
import { longFiles } from "./lengths.mjs";
import { impureCrates } from "./purity.mjs";
import { forbiddenWords } from "./words.mjs";

const bin = "node_modules/.bin";

/** Programs that must end well: title, program, words, environment. */
const programs = [
  ["Rust is formatted", "cargo", ["fmt", "--all", "--check"]],
  ["Rust has no lint", "cargo", ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]],
  [
    "Rust's documentation builds without a warning",
    "cargo",
    ["doc", "--locked", "--no-deps", "-p", "steadyback", "-p", "steadyback-web"],
    { RUSTDOCFLAGS: "-D warnings" },
  ],
  ["TypeScript has no error", `${bin}/tsc`, ["--noEmit"]],
  ["The browser tests have no type error", `${bin}/tsc`, ["--noEmit", "-p", "tests/browser"]],
  ["The WordPress tests have no type error", `${bin}/tsc`, ["--noEmit", "-p", "tests/wordpress"]],
  ["Scripts and styles are formatted and without lint", `${bin}/biome`, ["ci", "--error-on-warnings"]],
];

/** Own checks: each returns its problems. */
const own = [
  ["No word of medicine about the reader", forbiddenWords],
  ["No file is too long", longFiles],
  ["The core knows no browser", impureCrates],
];

/** Runs all of them, whatever the first ones say, and counts. The bindings must have been built, because the types come from them. */
export async function check(tally) {
  const failures = [];
  const ends = (title, passed) => {
    if (!passed) failures.push(title);
    return passed ? undefined : "FAILED";
  };
  for (const [title, program, words, env] of programs) {
    await step(title, async () => {
      return ends(title, (await attempt(program, words, { env })).code === 0);
    });
  }
  for (const [title, problems] of own) {
    await step(title, () => {
      const found = problems();
      for (const line of found) console.log(`  ${line}`);
      return ends(title, found.length === 0);
    });
  }
  tally.add("checks", programs.length + own.length - failures.length, failures.length, failures);
}

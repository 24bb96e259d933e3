/**
 * `npm run mutants [module …]`: changes the core in one place at a time and looks whether a test notices. Takes minutes a module: one job, few cases of each
 * property. Without names it goes through all of `modules` below, those that keep readers safe first; what it finds is recorded in docs/verification.md.
 */
import { mkdirSync } from "node:fs";
import { at } from "./paths.mjs";
import { ask, attempt } from "./run.mjs";
import { command, Missing, step } from "./say.mjs";

/** What to change, and which tests are to notice; the tests of a module are those that read its answers. */
const modules = {
  suitability: { files: "suitability/*.rs", tests: ["suitability", "flow", "flares"] },
  gates: { files: "progress/gates.rs", tests: ["gates", "moving_up", "cohort"] },
  pain: { files: "progress/pain.rs", tests: ["lights", "flares", "gates", "cohort"] },
  stall: { files: "progress/stall.rs", tests: ["stall", "lights", "flares"] },
  policy: { files: "policy.rs", tests: ["policy", "gates", "--lib"] },
  light: { files: "progress/{light,day,usual,median}.rs", tests: ["lights", "flares", "gates", "cohort"] },
  ladder: { files: "progress/{ladder,rating,window,tests_taken}.rs", tests: ["rungs", "gates", "cohort"] },
  absence: { files: "progress/absence.rs", tests: ["away", "progress_properties"] },
  days: {
    files: "progress/{day_start,days,rules,fold}.rs",
    tests: ["progress", "moving_up", "away", "--lib", "progress_properties"],
  },
};

/** Cases of each property: enough to run a rule, few enough to run thousands of changes. */
const cases = "60";

await command(async () => {
  if (ask("cargo", ["mutants", "--version"]) === undefined) {
    throw new Missing("cargo-mutants is not installed: `cargo install cargo-mutants --locked`");
  }
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in modules));
  if (unknown !== undefined)
    throw new Missing(`no module is called ${unknown}; there are ${Object.keys(modules).join(", ")}`);
  for (const name of chosen.length > 0 ? chosen : Object.keys(modules)) {
    await step(`mutants of ${name}`, () => mutate(name, modules[name]));
  }
});

async function mutate(name, { files, tests }) {
  const chosenTests = tests.flatMap((test) => (test.startsWith("--") ? [test] : ["--test", test]));
  const words = ["mutants", "--package", "steadyback", "--file", `src/core/${files}`, "--jobs", "1", "--no-shuffle"];
  const limits = ["--minimum-test-timeout", "60", "--output", at(`.cache/mutants/${name}`)];
  mkdirSync(at(".cache/mutants"), { recursive: true });
  // Built fast rather than to be fast: each change is built once and run for a second.
  const build = { CARGO_PROFILE_TEST_OPT_LEVEL: "1", CARGO_PROFILE_TEST_DEBUG: "0" };
  const env = { ...build, PROPTEST_CASES: cases, PROPTEST_RNG_SEED: "20261122", RUST_BACKTRACE: "0" };
  const { code } = await attempt("cargo", [...words, ...limits, "--", ...chosenTests], { env });
  // 2: some were missed; 3: some ran out of time. Both are answers.
  if (![0, 2, 3].includes(code)) throw new Missing(`cargo-mutants ended with ${code}`);
}

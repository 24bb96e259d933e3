/** The tests in Rust: properties, cases, documentation examples. */
import { attempt } from "../run.mjs";

/** What the first bout's engine is made of, without the plan, and the tests that go through it; with few cases, for the rules are the same. */
const firstBout = ["flow", "after", "hurts", "player", "interrupt", "suitability", "properties"];
const runs = [
  { name: "Rust", words: ["--no-fail-fast"], env: {} },
  {
    name: "Rust, the first bout's engine",
    words: ["--no-default-features", "--no-fail-fast", ...firstBout.flatMap((test) => ["--test", test])],
    env: { PROPTEST_CASES: "1000" },
  },
];

/** Runs the core's, where all of them are, and counts what cargo reports. A build that fails is one failure, not silence. */
export async function rustTests(tally) {
  for (const run of runs) await runTests(tally, run);
}

async function runTests(tally, { name, words, env }) {
  const { code, text } = await attempt("cargo", ["test", "--locked", "-p", "steadyback", ...words], {
    capture: true,
    // The same cases each time: a green run stays green. Other seeds are explored with PROPTEST_RNG_SEED set by hand.
    env: { PROPTEST_RNG_SEED: "20261122", ...env },
  });
  let passed = 0;
  let failed = 0;
  for (const [, ok, bad, ignored] of text.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm)) {
    passed += Number(ok);
    failed += Number(bad);
    if (ignored !== "0") tally.skip(`${ignored} Rust tests`, "marked #[ignore]");
  }
  if (code !== 0 && failed === 0) {
    console.log(`  cargo ended with ${code} before it could report a failure`);
    failed = 1;
  }
  const failures = [...text.matchAll(/^test (.+) \.\.\. FAILED$/gm)].map(([, test]) => test);
  tally.add(name, passed, failed, failures);
}

/** Runs single tests of the built programs: which changes each of them reaches, and whether it notices one. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { at } from "../paths.mjs";
import { Missing } from "../say.mjs";

/** Cases of each property: enough to go through a rule, few enough for thousands of changes. */
const env = {
  ...process.env,
  PROPTEST_CASES: "60",
  PROPTEST_RNG_SEED: "20261122",
  RUST_BACKTRACE: "0",
  INSTA_UPDATE: "no",
  INSTA_FORCE_PASS: "0",
};
const directory = at(".cache/mutants/tree/src/core");
/** They read the code itself, which is another here: they notice every change and none. */
const ofTheCode = ["policy::every_field_carries_its_mark_in_the_code"];

/** All tests of `programs`: `{ program, name, milliseconds, reaches }`, the quickest first. Every one of them has to pass. */
export function trace(programs) {
  const all = programs.flatMap((program) => named(program).map((name) => ({ program, name })));
  const tests = all.filter(({ name }) => !ofTheCode.includes(name));
  const failing = [];
  const file = at(".cache/mutants/trace");
  for (const test of tests) {
    rmSync(file, { force: true });
    const began = performance.now();
    const { status } = spawnSync(test.program, words(test.name), {
      cwd: directory,
      env: { ...env, MUTANT_TRACE: file },
      stdio: "ignore",
    });
    if (status !== 0) failing.push(test.name);
    test.milliseconds = performance.now() - began;
    test.reaches = new Set(existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map(Number) : []);
  }
  if (failing.length > 0) throw new Missing(`${failing.join(", ")}: no change is in force, and it fails`);
  return tests.sort((one, other) => one.milliseconds - other.milliseconds);
}

/** Whether `test` fails with change `number` in force: `passed`, `failed`, or `late` where it took twenty times as long and more. */
export function notices(test, number) {
  const limit = Math.max(20_000, test.milliseconds * 20);
  return new Promise((resolve) => {
    const child = spawn(test.program, words(test.name), {
      cwd: directory,
      env: { ...env, MUTANT: String(number) },
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), limit);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") resolve("late");
      else resolve(code === 0 ? "passed" : "failed");
    });
  });
}

const words = (name) => ["--exact", name, "--test-threads=1"];

function named(program) {
  const { stdout } = spawnSync(program, ["--list"], { cwd: directory, env, encoding: "utf8" });
  return [...stdout.matchAll(/^(.+): test$/gm)].map(([, name]) => name);
}

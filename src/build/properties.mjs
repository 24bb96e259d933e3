/**
 * `npm run properties [cases] [test …]`: every property of the core with a million cases (or `cases`), on seeds other than npm test's. Hours: it goes on where it was
 * broken off, 100,000 cases at a time, all properties once before any a second time, and says how far each has come. Recorded in docs/verification.md.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { at } from "./paths.mjs";
import { ask, attempt } from "./run.mjs";
import { command, Missing, say, step } from "./say.mjs";

const portion = 100_000;
const firstSeed = 1001;
const programs = at(".cache/properties/");
const log = `${programs}log.tsv`;
// Optimised more than `npm test` builds them: they run for hours. What is counted and checked is the same.
const build = {
  CARGO_PROFILE_TEST_OPT_LEVEL: "3",
  CARGO_PROFILE_TEST_DEBUG: "0",
  CARGO_TARGET_DIR: `${programs}target`,
};

await command(async () => {
  const [cases = "1000000", ...chosen] = process.argv.slice(2);
  const portions = Math.ceil(Number(cases) / portion);
  if (!(portions >= 1)) throw new Missing(`${cases} is no number of cases`);
  mkdirSync(programs, { recursive: true });
  const properties = propertiesOf(ask("git", ["ls-files", "tests/core"]) ?? "").filter(
    ({ test }) => chosen.length === 0 || chosen.includes(test),
  );
  await step("building the tests", () => buildTests([...new Set(properties.map(({ test }) => test))]));
  for (let seed = firstSeed; seed < firstSeed + portions; seed += 1) {
    await step(`seed ${seed}: ${portion} cases of ${properties.length} properties`, () => {
      for (const property of properties) runOnce(property, seed);
    });
  }
});

/** The properties, by the tests they are in: what stands in `proptest! { … }`. */
function propertiesOf(files) {
  return files.split("\n").flatMap((file) => {
    if (!/^tests\/core\/\w+\.rs$/.test(file)) return [];
    const blocks = [...readFileSync(at(file), "utf8").matchAll(/^proptest! \{\n([\s\S]*?)^\}/gm)];
    const names = blocks.flatMap(([, block]) => [...block.matchAll(/^ {4}fn (\w+)\(/gm)].map(([, name]) => name));
    return names.map((name) => ({ test: basename(file, ".rs"), name }));
  });
}

/** `tables` is among the library's own tests. Each program is copied to where no later build replaces it. */
async function buildTests(tests) {
  const words = tests.flatMap((test) => (test === "tables" ? ["--lib"] : ["--test", test]));
  const all = ["test", "--no-run", "--locked", "-p", "steadyback", ...words, "--message-format", "json"];
  const { code, text } = await attempt("cargo", all, { env: build, capture: true, echo: false });
  if (code !== 0) throw new Missing(`cargo could not build the tests: it ended with ${code}`);
  const messages = text.split("\n").filter((line) => line.startsWith("{"));
  for (const { executable, target } of messages.map((line) => JSON.parse(line))) {
    if (executable) copyFileSync(executable, programs + (target.kind.includes("test") ? target.name : "tables"));
  }
}

function runOnce({ test, name }, seed) {
  const what = `${test}\t${name}\t${seed}`;
  if (existsSync(log) && readFileSync(log, "utf8").includes(`${what}\t`)) return;
  // Cases that a property does not speak of are drawn again; by itself it gives up after 1,024 of them, whatever the number of cases.
  const counts = { PROPTEST_CASES: String(portion), PROPTEST_MAX_GLOBAL_REJECTS: String(portion) };
  const env = { ...process.env, ...counts, PROPTEST_RNG_SEED: String(seed), RUST_BACKTRACE: "0" };
  const exact = test === "tables" ? `tables::${name}` : name;
  const began = performance.now();
  const options = { cwd: at("src/core"), env, encoding: "utf8" };
  const { status, stdout } = spawnSync(programs + test, ["--exact", exact, "--test-threads=1"], options);
  if (status !== 0 || !stdout.includes("1 passed"))
    throw new Missing(`${test} ${name} fails on seed ${seed}:\n${stdout}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  appendFileSync(log, `${what}\t${portion}\t${seconds}\n`);
  say(`${test} ${name}: ${seconds} s`);
}

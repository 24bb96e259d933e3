/** Tests that run in Node's own test runner. */
import { attempt } from "../run.mjs";

/** Runs every `*.test.mjs` among `paths` and counts what Node reports, as one `part` of the tests. */
export async function nodeTests(tally, part, paths, env = {}) {
  const tests = paths.filter((path) => path.endsWith(".test.mjs"));
  if (tests.length === 0) {
    tally.skip(`${part} tests`, "there are none");
    return;
  }
  const { code, text } = await attempt(process.execPath, ["--test", "--test-reporter=tap", ...tests], {
    capture: true,
    env,
  });
  const count = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0);
  const left = count("skipped") + count("todo");
  if (left > 0) tally.skip(`${left} ${part} tests`, "marked to be skipped");
  const failed = count("fail") + count("cancelled");
  const failures = [...text.matchAll(/^ *not ok \d+ - (.+)$/gm)].map(([, test]) => test);
  tally.add(part, count("pass"), code !== 0 && failed === 0 ? 1 : failed, failures);
}

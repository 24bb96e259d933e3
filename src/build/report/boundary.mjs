/** The tests of the boundary: the built bindings and wasm, called from Node. */

import { files } from "../make/cache.mjs";
import { at } from "../paths.mjs";
import { attempt } from "../run.mjs";

/** Runs every `tests/boundary/**.test.mjs` and counts what Node reports. */
export async function boundaryTests(tally) {
  const tests = files(at("tests/boundary")).filter((path) => path.endsWith(".test.mjs"));
  if (tests.length === 0) {
    tally.skip("boundary tests", "there are none");
    return;
  }
  const { code, text } = await attempt(process.execPath, ["--test", "--test-reporter=tap", ...tests], {
    capture: true,
  });
  const count = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0);
  if (count("skipped") + count("todo") > 0)
    tally.skip(`${count("skipped") + count("todo")} boundary tests`, "marked to be skipped");
  const failed = count("fail") + count("cancelled");
  tally.add("boundary", count("pass"), code !== 0 && failed === 0 ? 1 : failed);
}

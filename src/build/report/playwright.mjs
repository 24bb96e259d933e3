/** Counts what Playwright's runner reports. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { at } from "../paths.mjs";
import { attempt } from "../run.mjs";

/**
 * Runs the tests of one configuration (all, or those that `words` select) and adds them to the tally.
 *
 * @param {import("./tally.mjs").Tally} tally
 * @param {{ part: string, config: string, words?: string[], env?: Record<string, string> }} tests
 */
export async function playwrightTests(tally, { part, config, words = [], env = {} }) {
  const results = at(`.cache/${part}-tests.json`);
  rmSync(results, { force: true });
  const { code } = await attempt(at("node_modules/.bin/playwright"), ["test", "--config", config, ...words], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: results },
  });
  const stats = existsSync(results)
    ? JSON.parse(readFileSync(results, "utf8")).stats
    : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  if (stats.skipped > 0) tally.skip(`${stats.skipped} ${part} tests`, "marked to be skipped, or not reached");
  // A flaky pass is a failure that was asked twice.
  const failed = stats.unexpected + stats.flaky;
  tally.add(part, stats.expected, code !== 0 && failed === 0 ? 1 : failed);
}

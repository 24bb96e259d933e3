/** Counts what Playwright's runner reports. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { at } from "../paths.mjs";
import { attempt } from "../run.mjs";

const nothing = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, suites: [], errors: [] };

const firstLine = (text = "") => stripVTControlCharacters(text).split("\n", 1)[0];

/** What failed in a suite and in those inside it: where, its title, and the first line of why. */
const failedIn = ({ suites = [], specs }) => [
  ...suites.flatMap(failedIn),
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const why = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0];
      return `${file}:${line} › ${title}: ${firstLine(why?.message)}`;
    }),
];

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
  const { stats, suites, errors } = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : nothing;
  if (stats.skipped > 0) tally.skip(`${stats.skipped} ${part} tests`, "marked to be skipped, or not reached");
  // A flaky pass is a failure that was asked twice.
  const failed = stats.unexpected + stats.flaky;
  const failures = [...suites.flatMap(failedIn), ...errors.map((error) => firstLine(error.message))];
  tally.add(part, stats.expected, code !== 0 && failed === 0 ? 1 : failed, failures);
}

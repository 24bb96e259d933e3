/** The tests in a browser. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { at } from "../paths.mjs";
import { attempt } from "../run.mjs";
import { needBrowser } from "../setup/browser.mjs";

const results = at(".cache/browser-tests.json");

/** Runs them (all, or those that `words` select) and counts what Playwright reports. */
export async function browserTests(tally, words = []) {
  rmSync(results, { force: true });
  // Only now: the bundler is a package, and this file is read before packages are installed.
  const { buildTestPages } = await import("../make/test-pages.mjs");
  await buildTestPages();
  const env = { CHROMIUM: await needBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: results };
  const { code } = await attempt(
    at("node_modules/.bin/playwright"),
    ["test", "--config", "tests/browser/playwright.config.ts", ...words],
    { env },
  );
  const stats = existsSync(results)
    ? JSON.parse(readFileSync(results, "utf8")).stats
    : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  if (stats.skipped > 0) tally.skip(`${stats.skipped} browser tests`, "marked to be skipped, or not reached");
  // A flaky pass is a failure that was asked twice.
  const failed = stats.unexpected + stats.flaky;
  tally.add("browser", stats.expected, code !== 0 && failed === 0 ? 1 : failed);
}

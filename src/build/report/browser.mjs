/** The tests in a browser. */
import { needBrowser } from "../setup/browser.mjs";
import { playwrightTests } from "./playwright.mjs";

/** Runs them (all, or those that `words` select) and counts what Playwright reports. */
export async function browserTests(tally, words = []) {
  // Only now: the bundler is a package, and this file is read before packages are installed.
  const { buildTestPages } = await import("../make/test-pages.mjs");
  await buildTestPages();
  const env = { CHROMIUM: await needBrowser() };
  await playwrightTests(tally, { part: "browser", config: "tests/browser/playwright.config.ts", words, env });
}

/** The tests in a browser. */
import { needBrowser } from "../setup/browser.mjs";
import { playwrightTests } from "./playwright.mjs";

/** A reader's journeys. */
const everyDay = { part: "browser", config: "tests/browser/playwright.config.ts" };

/** How the coach stands in somebody else's pages. */
export const embedding = { part: "embedding", config: "tests/browser/embedding.config.ts" };

/** Runs them (all, or those that `words` select) and counts what Playwright reports. */
export async function browserTests(tally, words = [], tests = everyDay) {
  // Only now: the bundler is a package, and this file is read before packages are installed.
  const { buildTestPages } = await import("../make/test-pages.mjs");
  await buildTestPages();
  const env = { CHROMIUM: await needBrowser() };
  await playwrightTests(tally, { ...tests, words, env });
}

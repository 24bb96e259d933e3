/** The tests of the plugin in a WordPress that lives as long as they do. */
import { startWordPress } from "../../../tests/wordpress/server/site.mjs";
import { say } from "../say.mjs";
import { needBrowser } from "../setup/browser.mjs";
import { playwrightTests } from "./playwright.mjs";

/**
 * Starts one, runs the tests (all, or those that `words` select), and ends everything it started.
 *
 * @param {import("./tally.mjs").Tally} tally
 * @param {string} archive the plugin's zip file
 * @param {string[]} words
 */
export async function wordpressTests(tally, archive, words = []) {
  const site = await startWordPress();
  // Ctrl+C ends the runner by itself; the site must end too.
  const interrupted = () => site.stop().then(() => process.exit(130));
  process.on("SIGINT", interrupted).on("SIGTERM", interrupted);
  try {
    say(`WordPress ${site.version} at ${site.address}`);
    const env = {
      CHROMIUM: await needBrowser(),
      WORDPRESS: JSON.stringify({ address: site.address, folder: site.folder, log: site.log, archive }),
    };
    await playwrightTests(tally, { part: "wordpress", config: "tests/wordpress/playwright.config.ts", words, env });
  } finally {
    await site.stop();
  }
}

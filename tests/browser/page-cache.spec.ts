/** A page that the browser kept whole while the reader was elsewhere. */
import { flags } from "../../src/build/setup/browser.mjs";
import { expect, test } from "./harness/test.ts";

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: flags,
    // The tests' own driver switches it off.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

test("a coach that comes back with its page is where it was, and plays on", async ({ reader, site, page }) => {
  const icon = '<link rel="icon" href="data:,">';
  const script = '<script type="module" src="/steady-back/steady-back.js"></script>';
  site.adds("/elsewhere.html", `<!doctype html><title>Elsewhere</title>${icon}`);
  site.adds(
    "/page.html",
    `<!doctype html><html lang="en-GB"><title>A page</title>${icon}${script}<steady-back></steady-back>`,
  );
  await reader.opens("/page.html");
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted })));
  await reader.beginsABout();
  await page.goto(`${reader.address}/elsewhere.html`);
  await page.goBack();
  const persisted = await page.evaluate(() => (window as { persisted?: boolean }).persisted);
  expect(persisted, "the page was kept whole").toBe(true);
  await reader.sees("bout");
  if (await reader.button("bout-resume").isVisible()) await reader.presses("bout-resume");
  const shown = () =>
    reader.coach.evaluate((element) => element.shadowRoot?.querySelector("section.bout")?.textContent);
  const first = await shown();
  await expect.poll(shown, "time passes").not.toBe(first);
});

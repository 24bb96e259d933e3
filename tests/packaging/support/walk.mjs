/** A reader of the site, in Chromium. */
import { chromium } from "@playwright/test";
import { listen, staticServer } from "../../../src/build/serve.mjs";
import { findBrowser, flags } from "../../../src/build/setup/browser.mjs";

/** Taps from the card to the bout, and returns what its first cue is called. */
export async function tapThrough(page) {
  const coach = page.locator("steady-back").first();
  await coach.locator('[part="start"]').click();
  for (const outcome of ["emergency", "get-help", "ask-first"])
    await coach.locator(`section.check[data-outcome="${outcome}"] .button.main`).click();
  await coach.locator("section.place .places button").first().click();
  await coach.locator('section.ask [data-score="3"]').click();
  return coach.locator("section.bout .title").first().textContent();
}

/** Serves `folder`, opens `path`, and does `act` there; returns what that returned, and all that the console said. `intercept` sees each request first. */
export async function visit(folder, path, act = tapThrough, intercept = undefined) {
  const server = staticServer(folder, intercept);
  const address = await listen(server, 0);
  try {
    return await open(address + path, act);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The same for a page that somebody else serves. */
export async function open(url, act = tapThrough) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: flags });
  try {
    const page = await browser.newPage();
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(url);
    return { seen: await act(page), said };
  } finally {
    await browser.close();
  }
}

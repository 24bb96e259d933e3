/** A page of another site with the coach in a frame. */
import type { Page } from "@playwright/test";
import { Reader } from "./reader.ts";
import { Site } from "./site.ts";
import { test as base } from "./test.ts";

/** A page with `body` in its middle; `head` may say what the page looks like. */
export const hostPage = (body: string, head = ""): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Another site</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Another site</h1>${body}<p id="below">Below</p></main></body></html>`;

/** The reader of a coach that is in the page's first frame. */
export function inFrame(page: Page, address: string): Reader {
  const coach = page.frameLocator("iframe").locator("steady-back");
  return Object.assign(new Reader(page, address), { coach });
}

/** `coachSite` is where the coach's files are; `reader` reads pages of `site`, which is another origin. */
export const test = base.extend<{ coachSite: string; reader: Reader }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from the pattern.
  coachSite: async ({}, use) => {
    const other = new Site();
    await use(await other.open());
    await other.close();
  },
  reader: async ({ page, site }, use) => {
    await use(inFrame(page, await site.open()));
  },
});

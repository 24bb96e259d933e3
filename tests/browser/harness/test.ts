/** The tests' own `test`: a site and a reader each, and a console that must stay empty. */
import { test as base, expect } from "@playwright/test";
import { Reader } from "./reader.ts";
import { Site } from "./site.ts";

/** What the console said, and what the test knows that the browser itself will say. */
export class Console {
  readonly said: string[] = [];
  #expected: RegExp[] = [];

  /** The browser reports this by itself (a 404, a refused module); the coach could not keep it quiet. */
  expects(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  get unexpected(): string[] {
    return this.said.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
  }
}

export const test = base.extend<{ site: Site; reader: Reader; console: Console }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from the pattern.
  site: async ({}, use) => {
    const site = new Site();
    await use(site);
    await site.close();
  },
  console: [
    async ({ page }, use) => {
      const said = new Console();
      page.on("console", (message) => said.said.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => said.said.push(`uncaught: ${error.message}`));
      await use(said);
      expect(said.unexpected, "the console is empty").toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page, site }, use) => {
    await use(new Reader(page, await site.open()));
  },
});

export { expect };

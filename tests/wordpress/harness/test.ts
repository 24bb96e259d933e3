/** The tests' own `test`: people with a browser each, whose consoles must stay empty. */
import { rmSync, writeFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { Reader } from "../../browser/harness/reader.ts";
import { Console } from "../../browser/harness/test.ts";
import { people } from "../server/site.mjs";
import { site } from "./wordpress.ts";

/** Somebody who can sign in. */
export type Role = keyof typeof people;

/** Whoever comes along, without an account. */
export class Visitor extends Reader {
  /** What the page asked for, in order. */
  readonly requests: string[] = [];

  constructor(page: Page) {
    super(page, site.address);
    page.on("request", (request) => this.requests.push(request.url()));
  }

  /** A bout from the first tap to the last answer. */
  async doesABout(): Promise<void> {
    await this.beginsABout();
    const { exercises } = await this.followsTheBoutToItsEnd();
    expect(exercises.length).toBeGreaterThan(1);
    await this.answersAfterwards();
    await this.sees("done");
  }

  /** The coach's files that were asked for, from the plugin's folder; fails for a request to anywhere else. */
  coachFiles(): string[] {
    const folder = `${site.address}/wp-content/plugins/steady-back/`;
    expect(this.requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("data:"))).toEqual([]);
    return this.requests.filter((url) => url.startsWith(folder)).map((url) => url.slice(folder.length));
  }
}

interface People {
  console: Console;
  visitor: Visitor;
  signsIn: (role: Role) => Promise<Page>;
  /** Code that the site runs besides, as some other plugin would, until the test is over. */
  siteAlsoRuns: (code: string) => void;
}

export const test = base.extend<People>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from the pattern.
  console: async ({}, use) => {
    const said = new Console();
    await use(said);
    expect(said.unexpected, "the console is empty").toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from the pattern.
  siteAlsoRuns: async ({}, use) => {
    const file = `${site.folder}/wp-content/mu-plugins/other.php`;
    await use((code) => writeFileSync(file, `<?php ${code}`));
    rmSync(file, { force: true });
  },
  visitor: async ({ page, console }, use) => {
    listens(page, console, "visitor");
    const visitor = new Visitor(page);
    await visitor.ownsTheClock();
    await use(visitor);
  },
  signsIn: async ({ browser, console }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (role) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      contexts.push(context);
      const page = await context.newPage();
      listens(page, console, role);
      await page.goto(`${site.address}/wp-login.php`);
      await page.fill("#user_login", role);
      await page.fill("#user_pass", people[role]);
      await page.click("#wp-submit");
      await expect(page.locator("#wpadminbar")).toBeVisible();
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Notes everything that a visitor's console says. In the administration WordPress talks to itself: there only what is wrong, and not that one of its own files is missing. */
function listens(page: Page, said: Console, who: Role | "visitor"): void {
  page.on("console", (message) => {
    const { url } = message.location();
    const ownFileMissing = message.text().startsWith("Failed to load resource") && !url.includes("/steady-back/");
    const wordPresss = who !== "visitor" && (message.type() === "log" || ownFileMissing);
    if (!wordPresss) said.said.push(`${who}: ${message.type()}: ${message.text()} (${url})`);
  });
  page.on("pageerror", (error) => said.said.push(`${who}: uncaught: ${error.message}`));
}

export { expect };

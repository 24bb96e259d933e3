/** A reader of the article in any engine, in sentences. */
import { expect } from "@playwright/test";
import { card, packageFile, words } from "../browser/harness/words.ts";
import type { Driver } from "./drivers/driver.ts";

const axe = packageFile("axe-core/axe.min.js");
const quote = (value: unknown): string => JSON.stringify(value);

export class Reader {
  constructor(
    readonly driver: Driver,
    readonly address: string,
  ) {}

  /** Opens the article, `at` a time of the page's own clock. */
  async opens(at = "2026-03-10T10:00:00Z"): Promise<void> {
    await this.driver.open(`${this.address}?at=${at}`);
    await this.reads("h2", card.headline);
  }

  /** Waits until a part of the coach says something. */
  async reads(selector: string, wanted: string | RegExp): Promise<void> {
    const poll = expect.poll(() => this.driver.run<string | undefined>(`return helper.words(${quote(selector)})`), {
      message: selector,
      timeout: 20_000,
    });
    await (typeof wanted === "string" ? poll.toContain(wanted) : poll.toMatch(wanted));
  }

  /** Waits until the screen of that name is the one that shows. */
  async sees(screen: string): Promise<void> {
    await expect
      .poll(() => this.driver.run<boolean>(`return Boolean(helper.one(${quote(`section.${screen}`)}))`), {
        message: `screen ${screen}`,
        timeout: 20_000,
      })
      .toBe(true);
  }

  async presses(id: string, values: Record<string, string | number> = {}): Promise<void> {
    await this.#clicks(`helper.button(${quote(words(id, values))})`);
  }

  async pressesStart(): Promise<void> {
    await this.#clicks(`helper.button(${quote(card.start)})`);
  }

  async pressesThe(selector: string): Promise<void> {
    await this.#clicks(`helper.one(${quote(selector)})`);
  }

  async ratesPain(score: number): Promise<void> {
    await this.#clicks(`helper.one(${quote(`.scale [data-score="${score}"]`)})`);
  }

  /** From the card to the first cue. */
  async beginsABout(): Promise<void> {
    await this.pressesStart();
    for (const list of [1, 2, 3]) {
      await this.reads("section.check .eyebrow", words("check-progress", { number: list }));
      await this.presses("check-none");
    }
    await this.sees("place");
    await this.presses("place-floor");
    await this.sees("ask");
    await this.ratesPain(3);
    await this.sees("bout");
  }

  /** Lets the page's time pass. */
  async waits(seconds: number): Promise<void> {
    await this.driver.run(`await helper.clock.tickAsync(${seconds * 1000}); return null`);
  }

  /** What the figure looks like now. */
  figure(): Promise<string> {
    return this.driver.run("return helper.figure()");
  }

  words(selector: string): Promise<string | undefined> {
    return this.driver.run(`return helper.words(${quote(selector)})`);
  }

  count(selector: string): Promise<number> {
    return this.driver.run(`return helper.all(${quote(selector)}).length`);
  }

  /** Follows the bout until it asks how it was; returns the exercises in order. */
  async followsTheBout(): Promise<string[]> {
    return this.driver.run(`
      const seen = [];
      for (let moment = 0; moment < 150; moment++) {
        const name = helper.words("section.bout h2");
        if (name === undefined) return seen;
        if (seen.at(-1) !== name) seen.push(name);
        // As on a device that draws seldom: each timer fires once a step.
        helper.clock.jump(2000);
        await helper.clock.tickAsync(20);
      }
      throw new Error("the bout did not end");`);
  }

  async answersAfterwards(pain = 2): Promise<void> {
    await this.sees("after");
    await this.ratesPain(pain);
    const steady = quote(words("control-steady"));
    const rows = await this.count("section.after .control");
    for (let row = 0; row < rows; row++) {
      await this.#clicks(
        `[...helper.all("section.after .control")[${row}].querySelectorAll("button")].find((one) => one.textContent.trim() === ${steady})`,
      );
    }
    await this.presses("after-done");
  }

  /** What axe finds amiss, as readable lines. */
  async violations(): Promise<string[]> {
    await this.driver.run(`${axe}; return null`);
    return this.driver.run(`
      // axe waits by timers, and the page's time stands still between steps.
      const running = axe.run(document);
      let done = false;
      running.finally(() => { done = true; });
      while (!done) await helper.clock.tickAsync(10);
      return (await running).violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html.slice(0, 120)));`);
  }

  /** What the page's console said. */
  said(): Promise<string[]> {
    return this.driver.run("return helper.said");
  }

  /** Waits until there is something to click, and clicks it. */
  async #clicks(expression: string): Promise<void> {
    await expect
      .poll(() => this.driver.run<boolean>(`return Boolean(${expression})`), { message: expression, timeout: 20_000 })
      .toBe(true);
    await this.driver.click(expression);
  }
}

/** A reader with a plan, in sentences. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Locator } from "@playwright/test";
import { ticks } from "./hand.ts";
import type { Reader } from "./reader.ts";
import { words } from "./words.ts";

const HOUR = 3_600_000;

export class Planner {
  constructor(readonly reader: Reader) {}

  get coach(): Locator {
    return this.reader.coach;
  }

  /** The page that is showing, by its name: "today", "progress", … */
  page(name: string): Locator {
    return this.coach.locator(`section.page.${name}`);
  }

  async sees(name: string): Promise<void> {
    await expect(this.page(name)).toBeVisible();
    await expect(this.coach.locator("section.screen")).toHaveCount(1);
  }

  async presses(id: string, values: Record<string, string | number> = {}): Promise<void> {
    const button = this.coach.getByRole("button", { name: words(id, values), exact: true });
    await this.reader.hand.press(button.first());
  }

  /** From Today into a lock: a flare, and something on the list for emergencies. */
  async isLockedByTheCheck(): Promise<void> {
    await this.presses("flare-button");
    await this.presses("flare-declare");
    await this.reader.ticks("check-numb-between-legs");
    await this.reader.presses("check-continue");
    await this.reader.presses("confirm-yes");
    await this.reader.sees("locked");
  }

  /** A way on the page "More", whose button has a second line. */
  async opens(page: string): Promise<void> {
    await this.presses("tab-more");
    await this.reader.hand.press(this.coach.getByRole("button", { name: new RegExp(`^${words(`more-${page}`)}`) }));
    await this.sees(page);
  }

  /** From the card through a first bout to the plan's first page; a bout that is finished early is over sooner, and counts for nothing. */
  async makesAPlan({ early = true, path = "/" } = {}): Promise<void> {
    const { reader } = this;
    await reader.opens(path);
    await reader.beginsABout();
    if (early) {
      await reader.presses("bout-finish");
    } else await reader.followsTheBoutToItsEnd();
    await reader.answersAfterwards();
    await reader.sees("done");
    await this.presses("done-plan");
    await this.sees("welcome");
  }

  /** A reader whose journal comes from a backup of tests/fixtures/journeys, which they bring in on the morning of its first day. */
  async comesWith(journal: string): Promise<void> {
    const path = fileURLToPath(new URL(`../../fixtures/journeys/${journal}.json`, import.meta.url));
    const { entries } = JSON.parse(readFileSync(path, "utf8")) as { entries: { at: number }[] };
    await this.reader.ownsTheClock(new Date((entries[0]?.at ?? 0) - HOUR).toISOString());
    await this.makesAPlan();
    await this.setsItUp();
    await this.opens("memory");
    await this.page("memory").locator("input[type=file]").setInputFiles(path);
    await expect(this.page("memory")).toContainText(words("import-taken", { number: entries.length }));
  }

  /** Both steps of the intake, with what is there by default. */
  async setsItUp(): Promise<void> {
    await this.presses("welcome-go");
    await this.sees("about-you");
    await this.presses("intake-skip");
    await this.sees("your-day");
    await this.presses("your-day-go");
    await this.sees("today");
  }

  /** One choice of a question, by its words. */
  async chooses(question: string, answer: string): Promise<void> {
    const choice = this.coach
      .getByRole("group", { name: question, exact: true })
      .getByRole("radio", { name: answer, exact: true });
    await ticks(choice);
  }

  /** Names something the reader would like to do again, five out of ten now. */
  async choosesAnActivity(id: string): Promise<void> {
    await this.page("about-you")
      .locator("select[name=activity]")
      .first()
      .selectOption({ label: words(id) });
  }

  /** The bouts of the day line, as a screen reader has them. */
  async dayLine(): Promise<string[]> {
    const lines = await this.page("today").locator(".day-line li").allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, " ").trim());
  }

  /** What the reader is asked to keep in mind first. */
  heading(): Locator {
    return this.coach.locator("section.page h2");
  }
}

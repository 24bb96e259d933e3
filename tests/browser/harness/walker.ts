/** A reader who lives by the screens alone for weeks: reads what shows, and taps what it says. Made for many days; every look and tap is one trip to the page. */
import type { Page } from "@playwright/test";
import { swift } from "./hand.ts";
import type { Planner } from "./planner.ts";
import { expect } from "./test.ts";
import { words } from "./words.ts";

/** What shows. */
export interface Sight {
  /** The classes of the screen. */
  screen: string;
  eyebrow: string;
  heading: string;
  /** The line under the heading. */
  lead: string;
  /** All of it. */
  text: string;
  /** The buttons that can be pressed. */
  buttons: string[];
  /** Whether pain on waking is asked for. */
  asksForTheMorning: boolean;
}

/** How a reader is on a day. */
export interface Today {
  pain?: number;
  control?: "steady" | "wobbly" | "lost";
  /** Whether they do all that is planned, and not only until the day counts. */
  all?: boolean;
}

const MINUTE = 60_000;
/** More looks than there are between a tap and the end of a session of twenty minutes. */
const MOST_SCREENS = 60;

export class Walker {
  /** Bouts that were done. */
  bouts = 0;
  readonly #page: Page;

  constructor(readonly planner: Planner) {
    this.#page = planner.reader.page;
    planner.reader.hand = swift;
  }

  /** Reads the screen. */
  async looks(): Promise<Sight> {
    return this.planner.coach.evaluate((element) => {
      const root = element.shadowRoot;
      const section = root?.querySelector("section.screen");
      const of = (selector: string): string => section?.querySelector(selector)?.textContent?.trim() ?? "";
      const buttons = [...(section?.querySelectorAll<HTMLButtonElement>("button:enabled") ?? [])];
      return {
        screen: section?.className ?? "",
        eyebrow: of(".eyebrow"),
        heading: of("h2"),
        lead: of("h2 ~ p"),
        text: section?.textContent?.replace(/\s+/g, " ") ?? "",
        buttons: buttons.map((button) => button.textContent?.replace(/\s+/g, " ").trim() ?? ""),
        asksForTheMorning: section?.querySelector(".card > #morning") !== null,
      };
    });
  }

  /** Opens everything that is folded away on the page. */
  async unfolds(): Promise<void> {
    await this.planner.coach.locator("section.screen details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
  }

  /** Taps the button that says just this. */
  async taps(name: string): Promise<void> {
    const tapped = await this.planner.coach.evaluate((element, wanted) => {
      const buttons = [
        ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>("section.screen button:enabled") ?? []),
      ];
      const button = buttons.find(({ textContent }) => textContent?.replace(/\s+/g, " ").trim() === wanted);
      button?.click();
      return button !== undefined;
    }, name);
    expect(tapped, `there is a button "${name}"`).toBe(true);
  }

  /** Goes on to a minute of a civil day, such as 2026-03-29, on the page's own clock, which stands from then on. What is past stays past. */
  async goesTo(day: string, minute: number): Promise<void> {
    const at = await this.#page.evaluate(
      ([date, minutes]) => {
        const [year = 0, month = 1, number = 1] = date.split("-").map(Number);
        const then = new Date(year, month - 1, number, 0, minutes).getTime();
        return then > Date.now() ? then : undefined;
      },
      [day, minute] as const,
    );
    if (at !== undefined) await this.#page.clock.pauseAt(at);
  }

  /** Lives a day, from getting up until the screen says that it counts, with every control test that is offered. */
  async lives(day: string, { pain = 2, control = "steady", all = false }: Today = {}): Promise<void> {
    await this.wakes(day, pain);
    await this.answersTheNews();
    for (let bouts = 0; bouts < 8; bouts++) {
      const sight = await this.looks();
      const test = sight.buttons.find((button) => isTest(button));
      if (sight.heading !== words("today-check-due")) {
        if (countsAlready(sight) && !test && !all) return;
        const time = /^\D*(\d+):(\d\d)/.exec(sight.heading);
        if (time) await this.goesTo(day, Number(time[1]) * 60 + Number(time[2]));
        else if (sight.heading !== words("today-due")) return;
      }
      await this.doesTheNext(pain, control);
    }
  }

  /** A quarter past seven: opens the coach, and says how the back is. */
  async wakes(day: string, pain: number): Promise<void> {
    await this.goesTo(day, 7 * 60 + 15);
    await this.opensToday();
    await this.answersTheMorning(pain);
  }

  async opensToday(): Promise<void> {
    const { screen, buttons } = await this.looks();
    if (!screen.includes("today")) await this.taps(words("back-to-today"));
    else if (buttons.includes(words("tab-today"))) await this.taps(words("tab-today"));
  }

  async answersTheMorning(pain: number): Promise<void> {
    if (!(await this.looks()).asksForTheMorning) return;
    await this.#scores("#morning", pain);
    expect((await this.looks()).text).toContain(words("morning-answered", { number: pain }));
  }

  /** The movement check, where the screen asks for it; everything smooth. */
  async answersTheNews(): Promise<void> {
    const { buttons } = await this.looks();
    if (!buttons.includes(words("movement-check-open"))) return;
    await this.taps(words("movement-check-open"));
    await this.#ticks('input[value="2"]');
    await this.taps(words("movement-check-save"));
  }

  /** How it is going: worry about nothing, activities and confidence as told. */
  async tellsHowItIsGoing({ activity = 7, worry = 1, confidence = 7 } = {}): Promise<void> {
    await this.planner.opens("review");
    await this.#ticks(`input[name^="activity"][value="${activity}"]`);
    await this.#ticks(`input[name^="worry"][value="${worry}"]`);
    await this.#ticks(`input[name="confidence"][value="${confidence}"]`);
    await this.taps(words("review-save"));
    await this.planner.sees("progress");
  }

  /** Keeps the journal in a file, as the reader's backup has it. */
  async savesABackup(path: string): Promise<void> {
    await this.planner.opens("memory");
    const waiting = this.#page.waitForEvent("download");
    await this.taps(words("backup-save"));
    await (await waiting).saveAs(path);
  }

  /** The test that is offered, else what the big button says; through the check, where it is due, to the end and back to Today. */
  async doesTheNext(pain: number, control: NonNullable<Today["control"]> = "steady"): Promise<void> {
    const { buttons } = await this.looks();
    const test = buttons.find((button) => isTest(button));
    if (test) await this.taps(test);
    else await this.tapsTheMain();
    // It is this tab's turn first.
    await expect.poll(async () => (await this.looks()).screen).not.toContain("today");
    await this.goesOn(pain, control);
  }

  /** From wherever the coach asks something, through what it asks, to Today or to another screen. */
  async goesOn(pain: number, control: NonNullable<Today["control"]> = "steady", to = "today"): Promise<void> {
    for (let screens = 0; screens < MOST_SCREENS; screens++) {
      const { screen } = await this.looks();
      if (screen.includes(to)) return;
      if (screen.includes("check")) await this.taps(words("check-none"));
      else if (screen.includes("place")) await this.#place();
      else if (screen.includes("ask")) await this.#scores("", pain);
      else if (screen.includes("bout")) await this.#plays();
      else if (screen.includes("after")) await this.#rates(pain, control);
      else if (screen.includes("tested")) await this.#tells(pain);
      else if (screen.includes("done")) {
        this.bouts++;
        await this.taps(words("back-to-today"));
      } else throw new Error(`no way on from "${screen}"`);
    }
    throw new Error(`no way to "${to}"`);
  }

  /** With sound a bout needs no watching, so that a minute can pass at once. */
  async #plays(): Promise<void> {
    await this.planner.coach.evaluate((element, name) => {
      const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>("section.bout [role=switch]") ?? [])];
      const tones = all.find(({ textContent }) => textContent?.trim() === name);
      if (tones?.getAttribute("aria-checked") === "false") tones.click();
    }, words("sound-tones"));
    await this.#page.clock.fastForward(MINUTE);
  }

  async #rates(pain: number, control: string): Promise<void> {
    await this.#scores("#worst-pain", pain);
    await this.planner.coach.evaluate(
      (element, wanted) => {
        const rows = (): Element[] => [...(element.shadowRoot?.querySelectorAll("section.after .control") ?? [])];
        for (const index of rows().keys()) {
          const buttons = [...(rows()[index]?.querySelectorAll("button") ?? [])];
          buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
        }
      },
      words(`control-${control}`),
    );
    await this.tapsTheMain();
  }

  /** Every hold was clean. */
  async #tells(pain: number): Promise<void> {
    await this.planner.coach.evaluate((element) => {
      const groups = (): Element[] => [
        ...(element.shadowRoot?.querySelectorAll("section.tested > [role=group]") ?? []),
      ];
      for (const index of groups().keys())
        groups()[index]?.querySelector<HTMLButtonElement>(".chips button:last-child")?.click();
    });
    await this.#scores("#worst-pain", pain);
    await this.tapsTheMain();
  }

  async #place(): Promise<void> {
    const { buttons } = await this.looks();
    await this.taps(buttons.find((button) => button.startsWith(words("place-floor"))) ?? "");
  }

  /** Taps the screen's main button. */
  async tapsTheMain(): Promise<void> {
    await this.planner.coach.evaluate((element) => {
      element.shadowRoot?.querySelector<HTMLButtonElement>("section.screen button.main:enabled")?.click();
    });
  }

  /** A score on the scale that goes with a question, or on the only one. */
  async #scores(question: string, score: number): Promise<void> {
    await this.planner.coach.evaluate(
      (element, [of, wanted]) => {
        const part = of ? element.shadowRoot?.querySelector(of)?.parentElement : element.shadowRoot;
        part?.querySelector<HTMLButtonElement>(`.scale [data-score="${wanted}"]`)?.click();
      },
      [question, score] as const,
    );
  }

  async #ticks(selector: string): Promise<void> {
    await this.planner.coach.evaluate((element, wanted) => {
      for (const input of element.shadowRoot?.querySelectorAll<HTMLInputElement>(wanted) ?? []) input.click();
    }, selector);
  }
}

/** Whether the day counts, as the line over what was done says. */
export function countsAlready({ text }: Sight): boolean {
  const number = "(\\d+)";
  const said = new RegExp(words("done-today", { counted: number, planned: number, needed: number })).exec(text);
  return said !== null && Number(said[1]) >= Number(said[3]);
}

/** The civil day some days after another. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a button takes the reader to a control test, whatever its direction. */
function isTest(button: string): boolean {
  return ["front", "side", "back"].some((name) => button === words("today-test", { name: words(`direction-${name}`) }));
}

/** A reader of the article, in sentences. */
import { expect, type Locator, type Page } from "@playwright/test";
import { type Hand, mouse } from "./hand.ts";
import { card, words } from "./words.ts";

/** The longest bout there is, with room: no bout lasts longer than four minutes. */
const longestBout = 300;

export class Reader {
  hand: Hand = mouse;
  readonly coach: Locator;

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    this.coach = page.locator("steady-back").first();
  }

  /** Stops the page's clock from depending on ours: time passes naturally until `waits` moves it on. */
  async ownsTheClock(time = "2026-03-10T10:00:00"): Promise<void> {
    await this.page.clock.install({ time });
  }

  async opens(path = "/"): Promise<void> {
    await this.page.goto(this.address + path);
    await expect(this.startButton).toBeVisible();
  }

  get startButton(): Locator {
    return this.coach.getByRole("button", { name: card.start });
  }

  /** The screen that is showing, by the class its view gives it: "check", "bout", … */
  screen(name: string): Locator {
    return this.coach.locator(`section.${name}`);
  }

  button(id: string): Locator {
    return this.coach.getByRole("button", { name: words(id), exact: true });
  }

  async presses(id: string): Promise<void> {
    await this.hand.press(this.button(id));
  }

  /** Sees a screen, and nothing else of the coach. */
  async sees(name: string): Promise<void> {
    await expect(this.screen(name)).toBeVisible();
    await expect(this.coach.locator("section.screen")).toHaveCount(1);
  }

  async startsFromTheCard(): Promise<void> {
    await this.hand.press(this.startButton);
    await this.sees("check");
  }

  /** "None of these", three times. */
  async passesTheCheck(): Promise<void> {
    for (const list of [1, 2, 3]) {
      await expect(this.screen("check").locator(".eyebrow")).toContainText(words("check-progress", { number: list }));
      await this.presses("check-none");
    }
    await this.sees("place");
  }

  async ticks(questionId: string): Promise<void> {
    await this.hand.press(this.coach.getByRole("checkbox", { name: words(questionId), exact: true }));
  }

  async choosesPlace(place: "floor" | "chair" | "standing"): Promise<void> {
    await this.hand.press(
      this.screen("place").getByRole("button", { name: new RegExp(`^${words(`place-${place}`)}`) }),
    );
  }

  /** Answers the scale that is showing. */
  async ratesPain(score: number): Promise<void> {
    await this.hand.press(this.coach.locator(`.scale [data-score="${score}"]`));
  }

  /** From the card to the first cue: six taps when nothing applies. */
  async beginsABout({
    place = "floor",
    pain = 3,
  }: {
    place?: "floor" | "chair" | "standing";
    pain?: number;
  } = {}): Promise<void> {
    await this.startsFromTheCard();
    await this.passesTheCheck();
    await this.choosesPlace(place);
    await this.ratesPain(pain);
    await this.sees("bout");
  }

  /** A bout that ends at once, a plan, and the library in it. */
  async opensTheLibrary(): Promise<void> {
    await this.opens();
    await this.beginsABout();
    for (const id of ["bout-finish", "after-skip", "done-plan", "welcome-go", "intake-next", "your-day-go", "tab-more"])
      await this.presses(id);
    await this.hand.press(this.coach.locator("button.row", { hasText: words("more-library") }));
    await expect(this.coach.getByRole("heading", { name: words("library-heading") })).toBeVisible();
  }

  /** Lets time pass for the page: every timer fires when it is due. */
  async waits(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** Lets time pass as on a device that draws once a second: far quicker to run than `waits`. */
  async skips(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) await this.page.clock.fastForward(1000);
  }

  /** Looks away: the tab is hidden, its timers are held back, and fire at most once on return. */
  async looksAwayFor(seconds: number): Promise<void> {
    await this.#setVisibility("hidden");
    await this.page.clock.fastForward(seconds * 1000);
    await this.#setVisibility("visible");
  }

  async #setVisibility(state: "hidden" | "visible"): Promise<void> {
    await this.page.evaluate((value) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => value });
      Object.defineProperty(document, "hidden", { configurable: true, get: () => value === "hidden" });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  }

  /** What the bout shows now, without the seconds. */
  async whatTheBoutShows(): Promise<string> {
    return this.coach.evaluate((element) =>
      ["h2", ".side-label", ".rep", ".title"]
        .map((part) => element.shadowRoot?.querySelector(`section.bout ${part}`)?.textContent?.trim() ?? "")
        .join(" | "),
    );
  }

  /**
   * Follows the bout to its end, as on a device that draws every five seconds; `smoothly` draws every frame, which takes longer to run.
   * Returns the exercises' names in order and the seconds it took.
   */
  async followsTheBoutToItsEnd({ smoothly = false } = {}): Promise<{ exercises: string[]; seconds: number }> {
    const exercises: string[] = [];
    // The page's own time goes on between the steps too, more so on a busy machine.
    const now = (): Promise<number> => this.page.evaluate(() => Math.round(performance.now() / 1000));
    const began = await now();
    const step = smoothly ? 1 : 5;
    for (let seconds = 0; seconds < longestBout; seconds += step) {
      const name = await this.#exerciseShowing();
      if (name === undefined) {
        await this.sees("after");
        return { exercises, seconds: (await now()) - began };
      }
      if (exercises.at(-1) !== name) exercises.push(name);
      if (smoothly) await this.waits(step);
      else await this.page.clock.fastForward(step * 1000);
    }
    throw new Error(`the bout did not end within ${longestBout} s`);
  }

  /** Answers everything that is asked after the bout. */
  async answersAfterwards({
    pain = 2,
    control = "steady",
  }: {
    pain?: number;
    control?: "steady" | "wobbly" | "lost";
  } = {}): Promise<void> {
    await this.sees("after");
    await this.ratesPain(pain);
    for (const row of await this.screen("after").locator(".control").all()) {
      await this.hand.press(row.getByRole("button", { name: words(`control-${control}`), exact: true }));
    }
    await this.presses("after-done");
  }

  /** The heading of the bout's screen, or `undefined` when another screen shows; read in one go, because the page's clock goes on. */
  async #exerciseShowing(): Promise<string | undefined> {
    return this.coach.evaluate(
      (element) => element.shadowRoot?.querySelector("section.bout h2")?.textContent ?? undefined,
    );
  }
}

import { render, type TemplateResult } from "lit/html.js";
import type { View } from "../../../pkg/steadyback.js";
import { Effects } from "../effects/effects.ts";
import { type Listening, listening } from "../effects/listening.ts";
import type { Activation, MountedCoach } from "../facade/contract.ts";
import type { LargeView } from "../large-view.ts";
import type { Say } from "../messages.ts";
import { wear } from "../styles/sheet.ts";
import { screen } from "../views/screen.ts";
import type { AnyCoach, AnyView } from "./any-coach.ts";
import { arrive, keepHeight, releaseHeight } from "./arrive.ts";
import { BoutLoop } from "./bout-loop.ts";
import { isTrap } from "./problem.ts";
import type { Reader } from "./reader.ts";
import { reducedMotion } from "./reduced-motion.ts";
import { listenForSpace } from "./space.ts";
import { showWithoutEngine } from "./without-engine.ts";

/** Makes the engine's coach; the engine calls `changed` from its own timers, when the bout moved on by itself. */
export type MakeCoach = (language: string, region: string | undefined, changed: () => void) => AnyCoach;

/** What is shown around the bout: in the first visit nothing, with a plan its pages. */
export interface Around {
  /** The screen of a view, where it is not the bout's own, with a name that tells a new screen from the same one drawn again. */
  screen(view: AnyView): { name: string; drawing: TemplateResult } | undefined;
  /** Called after every command, and whenever the screen changed by itself. */
  changed(view: AnyView): void;
}

/** The screens that the large view holds: those that lead back to the bout. */
const IN_A_BOUT = ["bout", "hurt", "hurtAnswer"];

/** Whether the reader wants bouts over the whole screen, for this visit: kept in memory, and nowhere else. */
let wantsLarge = false;

let fetched = false;

/** Fetches what a bout can open, so that one that has begun needs no network. A little later: the first cue goes before. */
function fetchAhead(): void {
  fetched = true;
  const fetchAll = async (): Promise<unknown> => Promise.all([import("../large-view.ts"), import("../sound-menu.ts")]);
  setTimeout(() => navigator.onLine && fetchAll().catch(() => {}), 3000);
}

/** One reader at one element: passes taps to the engine, and draws what it answers. */
export class Session implements MountedCoach, Reader {
  readonly sound = listening;
  readonly host: HTMLElement;
  readonly hasPages: boolean;
  /** What comes after the bout, if anything does. */
  onward: Reader["onward"];
  keeps = false;
  #coach: AnyCoach;
  #effects: Effects;
  #loop: BoutLoop;
  #largeView: LargeView | undefined;
  #shown = "";

  constructor(
    private readonly activation: Activation,
    private readonly stage: HTMLElement,
    engine: { makeCoach: MakeCoach; memory: WebAssembly.Memory },
    readonly say: Say,
    public language: string,
    private readonly around?: Around,
  ) {
    this.host = activation.host;
    this.hasPages = around !== undefined;
    const region = this.host.getAttribute("emergency-region") ?? undefined;
    const spoken = this.host.closest<HTMLElement>("[lang]")?.lang ?? language;
    this.#coach = engine.makeCoach(spoken, region, () => this.#show());
    this.#effects = new Effects(say, language, activation.announce);
    this.#loop = new BoutLoop(this.#coach, engine.memory, stage, () => this.#effects.countIn());
    reducedMotion((still) => this.#attempt(() => this.#loop.setStill(still)));
    listenForSpace(stage, this.#pauseOrCarryOn);
  }

  /** Opens the suitability check. */
  begin(): void {
    // Chosen earlier in this visit, perhaps at another coach of the page.
    this.#effects.follow();
    this.act((coach) => {
      coach.setSound(listening.voice, listening.tones);
      coach.begin();
    });
  }

  /** Draws again what shows, because something changed without the engine's own timers: `tapped` as by the reader. */
  redraw(tapped = false): void {
    this.#show(tapped);
  }

  /** Leaves the stage to somebody else. */
  close(): void {
    this.#loop.stop();
    this.#largeView?.show(false);
    this.#effects.silence();
  }

  pause(): void {
    if (this.#shown === "bout") this.act((coach) => coach.pause());
  }

  // Fields, not methods: screens take them apart from the session.
  readonly act = (command: (coach: AnyCoach) => void): void => {
    this.#attempt(() => command(this.#coach));
    this.#show(true);
  };

  readonly setSound = (change: Partial<Listening>): void => {
    Object.assign(listening, change);
    // Browsers let a page make sound only from within a tap, which this is.
    this.#effects.follow();
    this.act((coach) => coach.setSound(listening.voice, listening.tones));
  };

  readonly hear = (words: string): void => this.#effects.speech.hear(words);

  get large(): boolean {
    return wantsLarge;
  }

  readonly setLarge = async (large: boolean): Promise<void> => {
    wantsLarge = large;
    if (large) await this.#fetchLargeView();
    this.act(() => {});
  };

  readonly follow = (): void => this.activation.announce("steadyback-support", null);

  #pauseOrCarryOn = (): void =>
    this.act((coach) => {
      const view = coach.view();
      if (!("bout" in view)) return;
      if (view.bout.paused) coach.resume();
      else coach.pause();
    });

  async #fetchLargeView(): Promise<void> {
    if (this.#largeView) return;
    try {
      const { LargeView, css } = await import("../large-view.ts");
      wear(this.stage, css);
      this.#largeView = new LargeView({
        host: this.host,
        box: this.activation.box,
        playing: () => this.#shown === "bout",
        pause: this.#pauseOrCarryOn,
        next: () => this.act((coach) => coach.skip()),
        left: () => this.setLarge(false),
      });
    } catch {
      // Without the network the bout stays as large as it is.
      wantsLarge = false;
    }
  }

  #show(tapped = false): void {
    this.#attempt(() => {
      const view = this.#coach.view();
      const { name, drawing } = this.around?.screen(view) ?? ownScreen(view as View, this);
      const draw = (): unknown => render(drawing, this.stage);
      const large = wantsLarge && IN_A_BOUT.includes(name);
      // Leaving the whole screen changes the page anyway.
      const grows = tapped || large !== (this.#largeView?.on ?? false);
      this.#largeView?.show(large);
      if (grows) {
        releaseHeight(this.stage);
        draw();
      } else if (name === this.#shown) draw();
      else keepHeight(this.stage, draw);
      const bout = "bout" in view ? view.bout : undefined;
      this.#loop.follow(bout);
      if (bout && !fetched) fetchAhead();
      if (tapped && name !== this.#shown) arrive(this.stage);
      this.#shown = name;
      this.#effects.perform(this.#coach.effects(), bout);
      this.around?.changed(view);
    });
  }

  #end(): void {
    this.close();
    showWithoutEngine(this.activation, this.say).catch(() => this.activation.fail());
  }

  /** A refused command leaves the screen as it was; a broken engine gives way to the page without one. */
  #attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (!isTrap(error)) return;
      this.#end();
    }
  }
}

/** A screen of the bout; each list of the check is one of its own. */
function ownScreen(view: View, reader: Reader): { name: string; drawing: TemplateResult } {
  const name = "check" in view ? `check ${view.check.list}` : (Object.keys(view)[0] ?? "");
  return { name, drawing: screen(view, reader) };
}

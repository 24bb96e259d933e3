import { render, type TemplateResult } from "lit/html.js";
import type { View } from "../../../pkg/steadyback.js";
import { Effects } from "../effects/effects.ts";
import type { Activation, MountedCoach } from "../facade/contract.ts";
import type { Say } from "../messages.ts";
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
  changed(): void;
}

/** One reader at one element: passes taps to the engine, and draws what it answers. */
export class Session implements MountedCoach, Reader {
  readonly sound = { voice: false, tones: false };
  readonly host: HTMLElement;
  readonly hasPages: boolean;
  /** What comes after the bout, if anything does. */
  onward: Reader["onward"];
  #coach: AnyCoach;
  #effects: Effects;
  #loop: BoutLoop;
  #shown = "";

  constructor(
    private readonly activation: Activation,
    private readonly stage: HTMLElement,
    engine: { makeCoach: MakeCoach; memory: WebAssembly.Memory },
    readonly say: Say,
    readonly language: string,
    private readonly around?: Around,
  ) {
    this.host = activation.host;
    this.hasPages = around !== undefined;
    const region = this.host.getAttribute("emergency-region") ?? undefined;
    const spoken = this.host.closest<HTMLElement>("[lang]")?.lang ?? language;
    this.#coach = engine.makeCoach(spoken, region, () => this.#show());
    this.#effects = new Effects(say, language, activation.announce);
    this.#loop = new BoutLoop(this.#coach, engine.memory, stage);
    reducedMotion((still) => this.#attempt(() => this.#loop.setStill(still)));
    listenForSpace(stage, () => this.act((coach) => this.#togglePause(coach)));
  }

  /** Opens the suitability check. */
  begin(): void {
    this.act((coach) => coach.begin());
  }

  /** Draws again what shows, because something changed without the engine's own timers: `tapped` as by the reader. */
  redraw(tapped = false): void {
    this.#show(tapped);
  }

  /** Leaves the stage to somebody else. */
  close(): void {
    this.#loop.stop();
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

  readonly setSound = (sound: { voice: boolean; tones: boolean }): void => {
    Object.assign(this.sound, sound);
    // Browsers let a page make sound only from within a tap, which this is.
    this.#effects.allow(sound);
    this.act((coach) => coach.setSound(sound.voice, sound.tones));
  };

  readonly follow = (): void => this.activation.announce("steadyback-support", null);

  #togglePause(coach: AnyCoach): void {
    const view = coach.view();
    if (!("bout" in view)) return;
    if (view.bout.paused) coach.resume();
    else coach.pause();
  }

  #show(tapped = false): void {
    this.#attempt(() => {
      const view = this.#coach.view();
      const { name, drawing } = this.around?.screen(view) ?? ownScreen(view as View, this);
      const draw = (): unknown => render(drawing, this.stage);
      if (tapped) {
        releaseHeight(this.stage);
        draw();
      } else if (name === this.#shown) draw();
      else keepHeight(this.stage, draw);
      this.#loop.follow("bout" in view ? view.bout : undefined);
      if (tapped && name !== this.#shown) arrive(this.stage);
      this.#shown = name;
      for (const effect of this.#coach.effects()) this.#effects.perform(effect);
      this.around?.changed();
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

import type { BoutView, Effect } from "../../../pkg/steadyback.js";
import type { Activation } from "../facade/contract.ts";
import type { Say } from "../messages.ts";
import { Speech } from "./speech.ts";
import { Tones } from "./tones.ts";
import { WakeLock } from "./wake-lock.ts";

/** Carries out what the engine asks for: one file for each kind. */
export class Effects {
  readonly speech: Speech;
  #tones = new Tones();
  #wakeLock = new WakeLock();

  constructor(
    private readonly say: Say,
    language: string,
    private readonly announce: Activation["announce"],
  ) {
    this.speech = new Speech(language);
    // A page that is left may otherwise finish its sentence on the next one.
    addEventListener("pagehide", () => this.speech.hush());
  }

  /** Carries out what was asked for since the last time; `bout` is what shows now, if a bout does. */
  perform(effects: readonly Effect[], bout: BoutView | undefined): void {
    if (!bout || bout.paused) this.speech.hush();
    const spoken: string[] = [];
    for (const effect of effects) {
      if ("speak" in effect) spoken.push(this.say(effect.speak));
      else if ("tone" in effect) this.#tones.play(effect.tone);
      else if ("awake" in effect) this.#wakeLock.keep(effect.awake);
      else if ("event" in effect) this.announce(`steadyback-${effect.event}`, null);
    }
    if (!bout || !spoken.length) return;
    const { cue, positionMs } = bout;
    const room = cue.startsMs + cue.lastsMs - positionMs;
    this.speech.say([spoken.join(". "), ...shorter(spoken.at(-1) ?? ""), this.say(cue.title)], room);
  }

  /** Sounds one of the last seconds before something begins. */
  countIn(): void {
    this.#tones.play("count");
  }

  /** Follows the reader's choice of sound; call it from within a tap. */
  follow(): void {
    this.#tones.follow();
    this.speech.hush();
  }

  /** Ends everything that goes on by itself. */
  silence(): void {
    this.speech.hush();
    this.#tones.silence();
    this.#wakeLock.keep(false);
  }
}

/** A sentence, and what is left of it as clause after clause is dropped from its end. */
function shorter(sentence: string): string[] {
  const clauses = sentence.split(/(?<=[,.:;]) /);
  return clauses.map((_, dropped) => clauses.slice(0, clauses.length - dropped).join(" "));
}

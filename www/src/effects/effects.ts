import type { Effect } from "../../../pkg/steadyback.js";
import type { Activation } from "../facade/contract.ts";
import type { Say } from "../messages.ts";
import { Speech } from "./speech.ts";
import { Tones } from "./tones.ts";
import { WakeLock } from "./wake-lock.ts";

/** Carries out what the engine asks for: one file for each kind. */
export class Effects {
  #speech: Speech;
  #tones = new Tones();
  #wakeLock = new WakeLock();

  constructor(
    private readonly say: Say,
    language: string,
    private readonly announce: Activation["announce"],
  ) {
    this.#speech = new Speech(language);
  }

  /** Carries out one effect. */
  perform(effect: Effect): void {
    if ("speak" in effect) this.#speech.speak(this.say(effect.speak));
    else if ("tone" in effect) this.#tones.play(effect.tone);
    else if ("awake" in effect) this.#wakeLock.keep(effect.awake);
    else if ("event" in effect) this.announce(`steadyback-${effect.event}`, null);
  }

  /** Turns sound on or off; call it from within a tap. */
  allow(sound: { voice: boolean; tones: boolean }): void {
    this.#speech.allow(sound.voice);
    this.#tones.allow(sound.tones);
  }

  /** Ends everything that goes on by itself. */
  silence(): void {
    this.allow({ voice: false, tones: false });
    this.#wakeLock.keep(false);
  }
}

import { listening, loudness } from "./listening.ts";

/** Characters a second at rate 1, slower than the voices of any platform we know; and the milliseconds one may take to begin. */
const PACE = 13;
const BEGINS = 250;

/** Spoken cues, by the device's own voice. Silent until allowed, and where the device has none. */
export class Speech {
  #saying = false;

  constructor(private readonly language: string) {}

  /**
   * Says the first of `wordings`, the fullest, that is over within `room` milliseconds; nothing where none is. A cue that is over is of no use, so
   * what is still being said gives way. The screen shows all of it in any case.
   */
  say(wordings: readonly string[], room: number): void {
    const fits = (words: string): boolean => BEGINS + (words.length * 1000) / (PACE * listening.rate) <= room;
    const words = wordings.find(fits);
    if (listening.voice && words) this.hear(words);
  }

  /** Says `words` whether or not the voice is on: the reader asked to hear it. */
  hear(words: string): void {
    if (!globalThis.speechSynthesis) return;
    this.hush();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = this.language;
    utterance.voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === listening.voiceUri) ?? null;
    utterance.rate = listening.rate;
    utterance.volume = loudness();
    this.#saying = true;
    speechSynthesis.speak(utterance);
  }

  /** Stops what is being said. What the page itself may be saying is none of our business. */
  hush(): void {
    if (this.#saying) speechSynthesis.cancel();
    this.#saying = false;
  }
}

/** Spoken cues, by the device's own voice. Silent until allowed, and where the device has none. */
export class Speech {
  #allowed = false;

  constructor(private readonly language: string) {}

  /** Turns the voice on or off; off also stops what is being said. */
  allow(allowed: boolean): void {
    if (allowed === this.#allowed) return;
    this.#allowed = allowed;
    if (!allowed) globalThis.speechSynthesis?.cancel();
  }

  /** Says `words` instead of what is still being said: a cue that is over is of no use. */
  speak(words: string): void {
    if (!this.#allowed || !globalThis.speechSynthesis) return;
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = this.language;
    // A little slower than reading pace: the listener is moving.
    utterance.rate = 0.95;
    speechSynthesis.speak(utterance);
  }
}

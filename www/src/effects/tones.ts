import type { Tone } from "../../../pkg/steadyback.js";

/** Pitch (Hz) and length (s) of each tone: a fourth apart, so that they are told apart without looking. */
const SOUNDS: Record<Tone, readonly [pitch: number, length: number]> = {
  count: [440, 0.12],
  start: [587, 0.35],
  end: [392, 0.6],
};

/** Soft tones. Silent until allowed. */
export class Tones {
  #context: AudioContext | undefined;
  #allowed = false;

  /** Turns tones on or off. Turning them on must happen within a tap, or browsers stay silent. */
  allow(allowed: boolean): void {
    this.#allowed = allowed;
    if (allowed && globalThis.AudioContext) {
      this.#context ??= new AudioContext();
      void this.#context.resume();
    } else {
      void this.#context?.suspend();
    }
  }

  /** Plays one tone now. */
  play(tone: Tone): void {
    const context = this.#context;
    if (!this.#allowed || !context) return;
    const [pitch, length] = SOUNDS[tone];
    const from = context.currentTime;
    const oscillator = new OscillatorNode(context, { type: "sine", frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    // A quick swell and a long fade: a hard edge would click.
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.18, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, from + length);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + length);
  }
}

import type { Tone } from "../../../pkg/steadyback.js";
import { listening, loudness } from "./listening.ts";

/** Pitch (Hz) and length (s) of each tone: a fourth apart, so that they are told apart without looking; and its vibration, milliseconds on and off. */
const SOUNDS: Record<Tone, readonly [pitch: number, length: number, vibration: number[]]> = {
  count: [440, 0.12, [25]],
  start: [587, 0.35, [70]],
  end: [392, 0.6, [70, 90, 180]],
};

/** Soft tones, and a vibration with them. Silent until allowed. */
export class Tones {
  #context: AudioContext | undefined;

  /** Follows the reader's choice. Turning tones on must happen within a tap, or browsers stay silent. */
  follow(): void {
    if (listening.tones && globalThis.AudioContext) {
      this.#context ??= new AudioContext();
      void this.#context.resume();
    } else {
      void this.#context?.suspend();
    }
  }

  /** Plays one tone now. */
  play(tone: Tone): void {
    const [pitch, length, vibration] = SOUNDS[tone];
    if (listening.vibration) navigator.vibrate?.(vibration);
    const context = this.#context;
    if (!listening.tones || !context) return;
    const from = context.currentTime;
    const oscillator = new OscillatorNode(context, { type: "sine", frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    // A quick swell and a long fade: a hard edge would click.
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.18 * loudness(), from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, from + length);
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + length);
  }

  /** Ends all sound. */
  silence(): void {
    void this.#context?.suspend();
  }
}

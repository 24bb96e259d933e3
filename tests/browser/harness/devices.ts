/** Devices that make a note of what they are asked to do, in place of those that a browser without ears and hands lacks. */
import type { Page } from "@playwright/test";

/** What was asked of a device, in order. `at` is the page's own clock, milliseconds. */
export interface Asked {
  at: number;
  device: "voice" | "tone" | "vibration" | "wake lock" | "hush";
  /** The words, the pitch, the pattern or the state. */
  what: string;
  rate?: number;
  volume?: number;
  voice?: string | undefined;
}

/** Puts the devices into every page that is opened afterwards, and returns what reads the notes. */
export async function listensIn(page: Page): Promise<() => Promise<Asked[]>> {
  await page.addInitScript(() => {
    const asked: Asked[] = [];
    Object.assign(window, { asked });
    const note = (device: Asked["device"], what: string, more: Partial<Asked> = {}): void => {
      asked.push({ at: performance.now(), device, what, ...more });
    };
    const voices = [
      { name: "Anna", voiceURI: "voice:anna", lang: "de-DE", localService: true },
      { name: "Remote", voiceURI: "voice:remote", lang: "en-US", localService: false },
      { name: "Kate", voiceURI: "voice:kate", lang: "en_GB", localService: true },
    ];
    class Utterance {
      lang = "";
      rate = 1;
      volume = 1;
      voice: { name: string } | null = null;
      constructor(readonly text: string) {}
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, rate, volume, voice }: Utterance) => note("voice", text, { rate, volume, voice: voice?.name }),
      cancel: () => note("hush", ""),
    });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      note("tone", `${this.frequency.value}`);
      start.call(this, when);
    };
    const ramp = AudioParam.prototype.linearRampToValueAtTime;
    AudioParam.prototype.linearRampToValueAtTime = function (value, end) {
      Object.assign(window, { loudest: value });
      return ramp.call(this, value, end);
    };
    Object.defineProperty(Navigator.prototype, "vibrate", {
      configurable: true,
      value: (pattern: number | number[]) => {
        note("vibration", [pattern].flat().join(" "));
        return true;
      },
    });
    const lock = { released: false, release: async () => note("wake lock", "let go") };
    Object.defineProperty(Navigator.prototype, "wakeLock", {
      configurable: true,
      value: {
        request: async () => {
          note("wake lock", "taken");
          return lock;
        },
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { asked: Asked[] }).asked);
}

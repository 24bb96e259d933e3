/** What the reader wants to hear, and how. */
export interface Listening {
  /** Spoken cues. */
  voice: boolean;
  /** Soft tones. */
  tones: boolean;
  /** A short vibration with each tone, where the device can. */
  vibration: boolean;
  /** The chosen voice, by its `voiceURI`; empty for the browser's own choice. */
  voiceUri: string;
  /** How fast it speaks: 1 is the voice's own pace. A little slower than that to begin with: the listener is moving. */
  rate: number;
}

/** The reader's choice, for every coach on the page and for this visit: kept in memory, and nowhere else. */
export const listening: Listening = { voice: false, tones: false, vibration: false, voiceUri: "", rate: 0.95 };

/** How loud sound is, 0–1: it steps back while the reader is looking at something else. */
export const loudness = (): number => (document.hidden ? 0.4 : 1);

import type { Listening } from "../effects/listening.ts";
import type { Say } from "../messages.ts";
import type { AnyCoach } from "./any-coach.ts";

/** What a screen may do for its reader. */
export interface Reader {
  /** The element, whose attributes are the editor's settings. */
  readonly host: HTMLElement;
  /** The words. */
  readonly say: Say;
  /** BCP 47, for dates and numbers. */
  readonly language: string;
  /** What the reader asked to hear, and how. */
  readonly sound: Readonly<Listening>;
  /** Whether what the reader chooses is kept on this device. */
  readonly keeps: boolean;
  /** Whether the reader wants bouts over the whole screen. */
  readonly large: boolean;
  /** Passes a tap to the engine and draws what follows. */
  readonly act: (command: (coach: AnyCoach) => void) => void;
  /** Changes what the reader hears. */
  readonly setSound: (change: Partial<Listening>) => void;
  /** Says something at once, whether or not the voice is on. */
  readonly hear: (words: string) => void;
  /** Takes the whole screen for bouts, or gives it back. */
  readonly setLarge: (large: boolean) => unknown;
  /** Whether there is a page behind the way to a bout, to go back to. */
  readonly hasPages: boolean;
  /** The way on after a bout, with a line about what is kept. */
  readonly onward: { readonly words: string; readonly note: string; readonly go: () => void } | undefined;
  /** Tells the page that the reader followed the editor's link. */
  readonly follow: () => void;
}

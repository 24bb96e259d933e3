import type { SteadyBackEventMap } from "./events.ts";

/** What the facade and the coach's chunk know of each other. Types only: neither imports the other's code. */

/** What the card hands over to the coach's chunk. */
export interface HandOver {
  /** The element. */
  host: HTMLElement;
  /** The coach draws inside; it is the card until then. Its `lang` is the language of the words. */
  box: HTMLElement;
  /** When the reader tapped, milliseconds of `performance.now()`. */
  tapped: number;
  /** Gives the box back to the card, which shows that the coach did not load. */
  fail(): void;
  /** The engine's bytes; `undefined` when they could not be fetched. */
  engine: Promise<Response | undefined>;
  /** The words, Fluent source; `undefined` when they could not be fetched. */
  messages: Promise<Response | undefined>;
}

/** The same with what the chunk adds for its own parts. */
export interface Activation extends HandOver {
  /** Tells the page. */
  announce<Name extends keyof SteadyBackEventMap>(name: Name, detail: SteadyBackEventMap[Name]["detail"]): void;
}

/** A coach that is on the page. */
export interface MountedCoach {
  /** Pauses the bout, if one is playing. */
  pause(): void;
  /** Opens the reader's own dialog about erasing everything; absent where nothing can be kept. */
  erase?(): void;
  /** Opens the reader's own dialog about backups; absent where nothing can be kept. */
  exportJournal?(): void;
}

/** The coach's chunk. */
export interface CoachModule {
  /** Draws the first screen; rejects only when not even the page without an engine can be shown. */
  mount(handOver: HandOver): Promise<MountedCoach>;
}

import type { SteadyBackEventMap } from "./events.ts";

/** What the facade and the coach's chunk know of each other. Types only: neither imports the other's code. */

/** What the chunk is given to take over from the card. */
export interface Activation {
  /** The element. */
  host: HTMLElement;
  /** The coach draws inside; it is the card until then. */
  box: HTMLElement;
  /** When the reader tapped, milliseconds of `performance.now()`. */
  tapped: number;
  /** Tells the page. */
  announce<Name extends keyof SteadyBackEventMap>(name: Name, detail: SteadyBackEventMap[Name]["detail"]): void;
  /** Gives the box back to the card, which shows that the coach did not load. */
  fail(): void;
  /** The engine's bytes; `undefined` when they could not be fetched. */
  engine: Promise<Response | undefined>;
  /** The words, Fluent source; `undefined` when they could not be fetched. */
  messages: Promise<Response | undefined>;
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
  mount(activation: Activation): Promise<MountedCoach>;
}

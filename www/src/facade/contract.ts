/** What the facade and the coach's chunk know of each other. Types only: neither imports the other's code. */

/** What the chunk is given to take over from the card. */
export interface Activation {
  /** The element. */
  host: HTMLElement;
  /** The coach draws inside; it is the card until then. */
  box: HTMLElement;
  /** The folder all files are in. */
  base: string;
  /** The engine's bytes, or `undefined` when they could not be fetched. */
  engine: Promise<Response | undefined>;
  /** The words, Fluent source. */
  messages: string;
}

/** A coach that is on the page. */
export interface MountedCoach {
  /** Pauses the bout, if one is playing. */
  pause(): void;
}

/** The coach's chunk. */
export interface CoachModule {
  /** Draws the first screen; rejects only when not even the page without an engine can be shown. */
  mount(activation: Activation): Promise<MountedCoach>;
}

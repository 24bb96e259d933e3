import type { Say } from "../messages.ts";
import type { WholeCoach } from "../plan/engine.ts";

/** What the library needs of the page it is on. */
export interface LibraryOwner {
  readonly say: Say;
  readonly coach: WholeCoach;
  /** A load of the engine's, in words and the reader's unit. */
  load(hundredGrams: number): string;
  /** Where the engine keeps the figure's joints. */
  readonly memory: WebAssembly.Memory;
  /** Draws the page again; `arrives` when it shows something else than before. */
  redraw(arrives: boolean): void;
}

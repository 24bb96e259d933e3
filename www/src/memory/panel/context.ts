import type { Coach } from "../../../../pkg/whole/steadyback.js";
import type { Say } from "../../messages.ts";
import type { Memory } from "../memory.ts";

/** What the parts of the memory's page work with. */
export interface Context {
  readonly memory: Memory;
  readonly coach: Coach;
  readonly say: Say;
  /** Draws the page again. */
  readonly redraw: () => void;
}

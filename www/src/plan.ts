/** The plan's chunk, fetched when a reader makes one or comes back to one. */
export { openPlan } from "./plan/open.ts";

/** The plan's chunk, fetched when a reader makes one or comes back to one. */
export { getReady, openPlan } from "./plan/open.ts";

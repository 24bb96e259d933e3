import { carried } from "./link.ts";

/** Where the text waits between the first script of the page and the coach. */
const PLACE = Symbol.for("steadyback.taken");

/**
 * Takes what a link carried out of the address, so that it is neither in the history nor in what other scripts or a reload would see. To be called before
 * anything else runs.
 */
export function takeFromAddress(): void {
  const text = carried(location.hash);
  if (text === undefined) return;
  history.replaceState(history.state, "", location.pathname + location.search);
  Object.assign(globalThis, { [PLACE]: text });
}

/** What the page's link carried, once. */
export function taken(): string | undefined {
  const text = (globalThis as { [PLACE]?: unknown })[PLACE];
  delete (globalThis as { [PLACE]?: unknown })[PLACE];
  return typeof text === "string" ? text : undefined;
}

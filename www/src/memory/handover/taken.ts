import { carried } from "./link.ts";

/** Where the text waits between the first script of the page and the coach. */
const PLACE = Symbol.for("steadyback.taken");

/**
 * Takes what a link carried out of the address, so that it is neither in the history nor in what other scripts or a reload would see; says whether it carried
 * anything. To be called before anything else runs.
 */
export function takeFromAddress(): boolean {
  const text = carried(location.hash);
  if (text === undefined) return false;
  history.replaceState(history.state, "", location.pathname + location.search);
  Object.assign(globalThis, { [PLACE]: text });
  return true;
}

/** What the page's link carried, once. */
export function taken(): string | undefined {
  const text = (globalThis as { [PLACE]?: unknown })[PLACE];
  delete (globalThis as { [PLACE]?: unknown })[PLACE];
  return typeof text === "string" ? text : undefined;
}

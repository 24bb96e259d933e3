/**
 * What the element tells its page. Every event bubbles and is composed.
 *
 * Guarantee: no event carries or implies a health answer, because host pages run analytics.
 */
export interface SteadyBackEventMap {
  /** The coach is loaded and usable. */
  "steadyback-ready": CustomEvent<null>;
  /** A bout began. */
  "steadyback-start": CustomEvent<null>;
  /** A bout ended, by itself or early. */
  "steadyback-finish": CustomEvent<null>;
  /** The plan moved on to its next stage. */
  "steadyback-stage": CustomEvent<null>;
  /** The reader followed the editor's link. */
  "steadyback-support": CustomEvent<null>;
  /** The coach could not load, or stopped working; the reader sees a page that still helps. */
  "steadyback-error": CustomEvent<{ code: "load" | "engine" }>;
}

declare global {
  interface HTMLElementEventMap extends SteadyBackEventMap {}
}

/** Tells the page. */
export function announce<Name extends keyof SteadyBackEventMap>(
  host: HTMLElement,
  name: Name,
  detail: SteadyBackEventMap[Name]["detail"],
): void {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

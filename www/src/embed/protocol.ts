/**
 * What the frame and the script beside it (`resizer.ts`) say to each other. Types only: neither imports the other's code.
 *
 * The two greetings carry nothing about anybody, so they may go to whoever is there. The height goes only to the origin that greeted.
 */
export type FromFrame =
  /** The frame is there, and wants to know on whose page. */
  | { steadyback: "ready" }
  /** The height it needs, pixels. */
  | { steadyback: "height"; height: number };

/** The page greets its frame: `dark` is whether the page is dark around it. */
export interface FromPage {
  steadyback: "hello";
  dark: boolean;
}

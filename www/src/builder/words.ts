/** What the builder says beyond its page's own text. */
import type { ColourName } from "../embed/parameters.ts";

export const colourWords: Readonly<Record<ColourName, string>> = {
  accent: "Buttons and links",
  "on-accent": "Words on buttons",
  surface: "Background",
  raised: "Panels",
  ink: "Text",
};

export const schemeWords = { light: "Light", dark: "Dark" } as const;

/** The pairs of colours.ts. */
export const pairWords: Readonly<Record<string, string>> = {
  "ink-surface": "Text on the background",
  "ink-raised": "Text on panels",
  "muted-surface": "Small print on the background",
  "muted-raised": "Small print on panels",
  button: "Words on buttons",
  "accent-surface": "Links on the background",
  "accent-raised": "Links on panels",
  "alarm-surface": "Warnings on the background",
  "alarm-raised": "Warnings on panels",
  "caution-surface": "Cautions on the background",
  "figure-raised": "The figure on panels",
};

export const words = {
  passes: "AA",
  fails: (least: number): string => `below ${least}`,
  allPass: "Every pair reaches WCAG AA.",
  someFail: (count: number): string =>
    count === 1
      ? "One pair is below WCAG AA: it will be hard to read for some."
      : `${count} pairs are below WCAG AA: they will be hard to read for some.`,
  notUsed: "not used",
  colour: (name: string, scheme: string): string => `${name}, ${scheme}`,
  colourPicker: (name: string, scheme: string): string => `${name}, ${scheme}: pick`,
  notAColour: "Six digits after a #, such as #0b6b5b",
  notALink: "An https address, or a path on your own site such as /contact",
  notABase: "The https address of a folder, or a path on your own site such as /back/",
  notARegion: "Two letters, such as GB",
  labelWithout: "Words need an address to lead to",
  copied: "Copied.",
  notCopied: "The browser would not copy it. It is selected: press Ctrl or ⌘ and C.",
  weight: (card: number, firstBout: number): string =>
    `${kilobytes(card)} kB in one file until somebody touches the coach, ${kilobytes(firstBout)} kB in all to the first guided bout (brotli).`,
  noIntegrity: "These files come without integrity.json, so there is nothing to pin to.",
  frameWeight: (frame: number): string =>
    `On your page the frame’s script weighs ${kilobytes(frame)} kB; the coach loads inside the frame.`,
  emptySheet: "The stylesheet line that keeps its room",
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

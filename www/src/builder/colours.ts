import type { ColourName } from "../embed/parameters.ts";
import { contrast, type Hex, mix } from "./contrast.ts";

/** The two looks a coach can have. */
export type Scheme = "light" | "dark";
export const schemes: readonly Scheme[] = ["light", "dark"];

/** A value for each colour that can be chosen. */
export type Palette = Readonly<Record<ColourName, Hex>>;

/** The coach's own colours (facade.css, styles/screens.css; a test compares). */
export const own: Readonly<Record<Scheme, Palette>> = {
  light: { accent: "#0b6b5b", "on-accent": "#faf8f4", surface: "#faf8f4", raised: "#ffffff", ink: "#1c2523" },
  dark: { accent: "#7fd4c1", "on-accent": "#161c1b", surface: "#161c1b", raised: "#1e2625", ink: "#edf1ef" },
};

/** Those that cannot be chosen: what warns has to look like it. */
const fixed: Readonly<Record<Scheme, Readonly<Record<"alarm" | "caution" | "figure", Hex>>>> = {
  light: { alarm: "#a8281c", caution: "#7d5200", figure: "#31475e" },
  dark: { alarm: "#ff9d8f", caution: "#f1c46b", figure: "#7f9dbd" },
};

/** Two colours that meet somewhere in the coach. */
export interface Pair {
  /** Its words, by id (words.ts). */
  readonly name: string;
  /** The least ratio for WCAG AA: 4.5 for words, 3 for what is only looked at. */
  readonly least: number;
  readonly ratio: number;
  readonly enough: boolean;
}

/** Every pair that is used, with its contrast. */
export function pairs(palette: Palette, scheme: Scheme): readonly Pair[] {
  const { accent, "on-accent": onAccent, surface, raised, ink } = palette;
  const { alarm, caution, figure } = fixed[scheme];
  const muted = mix(ink, 0.7, surface);
  const used: readonly (readonly [string, Hex, Hex, number])[] = [
    ["ink-surface", ink, surface, 4.5],
    ["ink-raised", ink, raised, 4.5],
    ["muted-surface", muted, surface, 4.5],
    ["muted-raised", muted, raised, 4.5],
    ["button", onAccent, accent, 4.5],
    ["accent-surface", accent, surface, 4.5],
    ["accent-raised", accent, raised, 4.5],
    ["alarm-surface", alarm, surface, 4.5],
    ["alarm-raised", alarm, raised, 4.5],
    ["caution-surface", caution, surface, 4.5],
    ["figure-raised", figure, raised, 3],
  ];
  return used.map(([name, one, other, least]) => {
    const ratio = contrast(one, other);
    return { name, least, ratio, enough: ratio >= least };
  });
}

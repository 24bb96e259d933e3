import { type ColourName, colourNames } from "../embed/parameters.ts";
import { isAddress } from "./addresses.ts";
import { own, type Palette, type Scheme } from "./colours.ts";
import { isHex } from "./contrast.ts";

/** What the editor has chosen, as far as it is sound: a field that is not yet counts as not filled in. */
export interface Settings {
  /** The element's attributes that differ from what it does by itself, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly palettes: Readonly<Record<Scheme, Palette>>;
  /** The colours that differ from the coach's own in either scheme. */
  readonly colours: readonly ColourName[];
  /** The corner in rem; `undefined` for the coach's own. */
  readonly radius: number | undefined;
  /** A name of `fonts`; `undefined` for the page's. */
  readonly font: string | undefined;
  /** The folder of the coach's files, as written into snippets. */
  readonly base: string;
  /** Whether the page names the very release, by its hash. */
  readonly pinned: boolean;
  /** Whether the page's policy forbids styles in the markup. */
  readonly strict: boolean;
  /** Whether the frame is sandboxed. */
  readonly sandboxed: boolean;
}

/** The corner the coach has by itself, rem. */
const OWN_RADIUS = 1;

/** Reads the form. `ownBase` is where the builder itself was found. */
export function readSettings(form: HTMLFormElement, ownBase: string): Settings {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? "").trim();
  const palette = (scheme: Scheme): Palette =>
    Object.fromEntries(
      colourNames.map((name) => {
        const value = text(`${name}-${scheme}`).toLowerCase();
        return [name, isHex(value) ? value : own[scheme][name]];
      }),
    ) as Palette;
  const palettes = { light: palette("light"), dark: palette("dark") };
  const differs = (name: ColourName): boolean =>
    palettes.light[name] !== own.light[name] || palettes.dark[name] !== own.dark[name];
  const radius = Number(text("radius"));
  return {
    attributes: attributesOf(text, data),
    palettes,
    colours: colourNames.filter(differs),
    radius: radius === OWN_RADIUS ? undefined : radius,
    font: text("font") || undefined,
    base: isAddress(text("base")) ? text("base").replace(/\/?$/, "/") : ownBase,
    pinned: data.has("pinned"),
    strict: data.has("strict"),
    sandboxed: data.has("sandboxed"),
  };
}

function attributesOf(text: (name: string) => string, data: FormData): ReadonlyMap<string, string> {
  const attributes = new Map([["lang", text("lang")]]);
  for (const [name, by] of [
    ["theme", "auto"],
    ["load", "click"],
    ["start", "try"],
  ] as const)
    if (text(name) !== by) attributes.set(name, text(name));
  const href = text("coach-href");
  if (isAddress(href)) {
    if (text("coach-label")) attributes.set("coach-label", text("coach-label"));
    attributes.set("coach-href", href);
  }
  if (/^[a-z]{2}$/i.test(text("emergency-region")))
    attributes.set("emergency-region", text("emergency-region").toUpperCase());
  const left = ["plan", "library", "reminders", "hand-over"].filter((part) => !data.getAll("parts").includes(part));
  if (left.length > 0) attributes.set("features", left.map((part) => `no-${part}`).join(" "));
  return attributes;
}

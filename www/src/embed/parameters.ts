/**
 * What the address of `embed.html` may set, and how each value must look. The builder writes these addresses, the frame reads them.
 *
 * `src-base` is not among them: an address must not say where scripts come from.
 */

const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** The element's attributes, which go through as they are. */
const attributes: Readonly<Record<string, RegExp>> = {
  lang: language,
  dir: /^(ltr|rtl|auto)$/,
  theme: /^(auto|light|dark)$/,
  load: /^(click|visible|eager)$/,
  start: /^(try|plan)$/,
  store: /^[\w-]{1,40}$/,
  "coach-label": /^[^\p{Cc}]{1,80}$/u,
  "coach-href": /^(https:\/\/[^\s]+|\/(?!\/)[^\s\\]*)$/,
  "emergency-region": /^[a-z]{2}$/i,
  features: /^[a-z -]{1,200}$/,
};

/** The colours that can be chosen, each also with `-dark` behind its name; they become `--steadyback-NAME`. */
export const colourNames = ["accent", "on-accent", "surface", "raised", "ink"] as const;
export type ColourName = (typeof colourNames)[number];

/** The faces that every device has one of, by name, because a frame cannot use its page's own. */
export const fonts: Readonly<Record<string, string>> = {
  system: "system-ui, 'Segoe UI', sans-serif",
  humanist: "'Gill Sans Nova', 'Gill Sans', Optima, Candara, 'Noto Sans', sans-serif",
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  rounded: "ui-rounded, 'SF Pro Rounded', Quicksand, Nunito, 'Arial Rounded MT Bold', sans-serif",
};

/** The largest corner, in rem. */
export const largestRadius = 3;

const hex = /^[0-9a-f]{6}$/i;

/** What an address asks for, as far as it is sound. */
export interface Asked {
  /** Attributes of the element. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Style properties, custom ones and `font-family`. */
  readonly styles: ReadonlyMap<string, string>;
  /** The names whose values are not sound, or that mean nothing. */
  readonly refused: readonly string[];
}

/** Reads the query and the fragment of an address; what the fragment says wins. */
export function readAddress({ search, hash }: { search: string; hash: string }): Asked {
  const given = new Map([...new URLSearchParams(search), ...new URLSearchParams(hash.replace(/^#\??/, ""))]);
  // WordPress's, not ours.
  given.delete("secret");
  const attributesGiven = new Map<string, string>();
  const styles = new Map<string, string>();
  const refused: string[] = [];
  for (const [name, value] of given) {
    const look = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (look?.test(value)) attributesGiven.set(name, value);
    else if (look || !isStyle(name, value)) refused.push(name);
  }
  for (const name of colourNames) {
    const [light, dark] = [given.get(name), given.get(`${name}-dark`)].map(
      (value) => value && hex.test(value) && value,
    );
    const [first, second] = [light || dark, dark || light];
    if (first) styles.set(`--steadyback-${name}`, `light-dark(#${first}, #${second})`);
  }
  const [radius, font] = [given.get("radius"), given.get("font")];
  if (radius && isStyle("radius", radius)) styles.set("--steadyback-radius", `${Number(radius)}rem`);
  if (font && isStyle("font", font)) styles.set("font-family", fonts[font] ?? "");
  return { attributes: attributesGiven, styles, refused };
}

function isStyle(name: string, value: string): boolean {
  if (name === "radius") return /^\d(\.\d{1,3})?$/.test(value) && Number(value) <= largestRadius;
  if (name === "font") return Object.hasOwn(fonts, value);
  return hex.test(value) && colourNames.some((colour) => name === colour || name === `${colour}-dark`);
}

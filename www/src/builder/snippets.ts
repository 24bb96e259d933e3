import { fonts } from "../embed/parameters.ts";
import { attributeText, shortcodeText } from "./escape.ts";
import type { Settings } from "./settings.ts";

/** The room the card needs, and the frame, which has a note under it. */
const ROOM = "28rem";
const FRAME_ROOM = "36rem";
/** What the coach can use in a frame, if the page passes it on. */
const ALLOW = "screen-wake-lock; fullscreen; clipboard-write";
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/** The pinned entry and what it must hash to, from `integrity.json`. */
export interface Pin {
  readonly file: string;
  readonly hash: string;
}

const attribute = (name: string, value: string): string => ` ${name}="${attributeText(value)}"`;

/** The element's style properties, in order: the room first. */
export function styles({ colours, palettes, radius, font }: Settings): readonly (readonly [string, string])[] {
  return [
    ["display", "block"],
    ["min-height", ROOM],
    ...colours.map(
      (name) => [`--steadyback-${name}`, `light-dark(${palettes.light[name]}, ${palettes.dark[name]})`] as const,
    ),
    ...(radius === undefined ? [] : [["--steadyback-radius", `${radius}rem`] as const]),
    ...(font === undefined ? [] : [["font-family", fonts[font] ?? "inherit"] as const]),
  ];
}

function script(file: string, { base }: Settings, pin?: Pin): string {
  const integrity = pin ? attribute("integrity", pin.hash) + attribute("crossorigin", "anonymous") : "";
  return `<script type="module"${attribute("src", `${base}steady-back/${pin?.file ?? file}`)}${integrity}></script>`;
}

const fallback = ({ base }: Settings): string => `<a${attribute("href", `${base}app.html`)}>Open the back coach</a>`;

const inline = (settings: Settings): string =>
  settings.strict
    ? ""
    : attribute(
        "style",
        styles(settings)
          .map((pair) => pair.join(":"))
          .join(";"),
      );

/** The element and its script. */
export function elementSnippet(settings: Settings, pin?: Pin): string {
  const attributes = [...settings.attributes].map(([name, value]) => attribute(name, value)).join("");
  return `${script("steady-back.js", settings, settings.pinned ? pin : undefined)}
<steady-back${inline(settings)}${attributes}>${fallback(settings)}</steady-back>`;
}

/** The same for places that strip custom elements; the script has to be on the site already. */
export function placeholderSnippet(settings: Settings): string {
  const attributes = [...settings.attributes].map(([name, value]) => attribute(`data-${name}`, value)).join("");
  return `<div data-steady-back${attributes}>${fallback(settings)}</div>`;
}

/** The address of the frame, with everything that was chosen in it. */
export function frameAddress({ base, attributes, colours, palettes, radius, font }: Settings): string {
  const query = new URLSearchParams([...attributes]);
  for (const name of colours) {
    query.set(name, palettes.light[name].slice(1));
    query.set(`${name}-dark`, palettes.dark[name].slice(1));
  }
  if (radius !== undefined) query.set("radius", `${radius}`);
  if (font !== undefined) query.set("font", font);
  return `${base}embed.html?${query}`;
}

/** The frame, and the script that gives it its height. */
export function frameSnippet(settings: Settings): string {
  const theme = settings.attributes.get("theme");
  // A frame whose own scheme is another than its page's loses its clear ground.
  const style = `display:block;width:100%;height:${FRAME_ROOM};border:0${theme ? `;color-scheme:${theme}` : ""}`;
  return `<iframe class="steady-back-frame"${attribute("src", frameAddress(settings))} title="Back coach"${settings.strict ? "" : attribute("style", style)}${attribute("allow", ALLOW)}${settings.sandboxed ? attribute("sandbox", SANDBOX) : ""} loading="lazy"></iframe>
${script("steady-back-frame.js", settings)}`;
}

/** The plugin's shortcode. */
export function shortcode({ attributes }: Settings): string {
  return `[steady_back${[...attributes].map(([name, value]) => ` ${name.replaceAll("-", "_")}="${shortcodeText(value)}"`).join("")}]`;
}

/** What goes into the site's stylesheet where styles in the markup are forbidden or stripped. */
export function sheet(settings: Settings, kind: string): string {
  const theme = settings.attributes.get("theme");
  const rule = (selector: string, pairs: readonly (readonly [string, string])[]): string =>
    `${selector} { ${pairs.map(([name, value]) => `${name}: ${value};`).join(" ")} }`;
  if (kind === "frame")
    return rule(".steady-back-frame", [
      ["display", "block"],
      ["width", "100%"],
      ["height", FRAME_ROOM],
      ["border", "0"],
      ...(theme ? [["color-scheme", theme] as const] : []),
    ]);
  return rule(kind === "wordpress" ? "steady-back, [data-steady-back]" : "steady-back", styles(settings));
}

/** The least that a page's own policy has to allow. */
export function policy(settings: Settings, kind: string, pageOrigin: string): string {
  const origin = settings.base.startsWith("/") ? "'self'" : new URL(settings.base, pageOrigin).origin;
  if (kind === "frame") return `script-src ${origin}; frame-src ${origin}`;
  const from = kind === "wordpress" ? "'self'" : origin;
  return `script-src ${from} 'wasm-unsafe-eval'; connect-src ${from}; img-src 'self' data:`;
}

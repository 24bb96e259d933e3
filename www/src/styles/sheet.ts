import figure from "../figure/figure.css?inline";
import bout from "./bout.css?inline";
import places from "./places.css?inline";
import scales from "./scales.css?inline";
import screens from "./screens.css?inline";

const sheets = new Map<string, CSSStyleSheet>();

/** Adds `css` to the element's styles, once; a sheet, not a `style` element, so that a strict page allows it. */
export function wear(inside: HTMLElement, css: string): void {
  const root = inside.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Adds the styles of the coach's screens; a part that is fetched later brings its own. */
export function wearStyles(box: HTMLElement): void {
  wear(box, screens + places + scales + bout + figure);
}

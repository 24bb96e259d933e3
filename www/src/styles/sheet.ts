import figure from "../figure/figure.css?inline";
import bout from "./bout.css?inline";
import noEngine from "./no-engine.css?inline";
import places from "./places.css?inline";
import scales from "./scales.css?inline";
import screens from "./screens.css?inline";

let sheet: CSSStyleSheet | undefined;

/** Adds the coach's styles to the element's own; a sheet, not a `style` element, so that a strict page allows it. */
export function wearStyles(box: HTMLElement): void {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(screens + places + scales + bout + noEngine + figure);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

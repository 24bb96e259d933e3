import memory from "../memory/panel/panel.css?inline";
import charts from "../styles/charts.css?inline";
import pages from "../styles/pages.css?inline";

let sheet: CSSStyleSheet | undefined;

/** Adds the plan's styles to the element's own. */
export function wearPlanStyles(box: HTMLElement): void {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(pages + charts + memory);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

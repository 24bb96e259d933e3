import memory from "../memory/panel/panel.css?inline";
import charts from "../styles/charts.css?inline";
import pages from "../styles/pages.css?inline";
import { wear } from "../styles/sheet.ts";

/** Adds the plan's styles to the element's own. */
export function wearPlanStyles(box: HTMLElement): void {
  wear(box, pages + charts + memory);
}

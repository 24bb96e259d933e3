import figure from "../figure/figure.css?inline";
import { printOnly } from "../plan/print.ts";
import paper from "./paper.css?inline";

/** Prints what the tapped button belongs to as a sheet, figures included. */
export const printSheet = (event: Event): void => printOnly(event, figure + paper);

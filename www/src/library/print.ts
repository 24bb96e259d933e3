import figure from "../figure/figure.css?inline";
import paper from "./paper.css?inline";

/**
 * Prints the part of the screen that the tapped button belongs to, as a sheet of its own.
 *
 * In a frame of our own: the host's print styles cannot reach it, and it needs no pop-up.
 */
export function printSheet(event: Event): void {
  const sheet = (event.currentTarget as Element).closest("[data-print]");
  if (!sheet) return;
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "print";
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return;
  page.title = sheet.querySelector("h2")?.textContent ?? "";
  page.documentElement.lang = document.documentElement.lang;
  // A sheet of styles belongs to the document it is made in.
  const styles = new (view as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(figure + paper);
  page.adoptedStyleSheets = [styles];
  page.body.append(page.importNode(sheet, true));
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
}

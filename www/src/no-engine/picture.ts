import type { PrerenderedStill } from "steadyback:no-engine";

const SVG = "http://www.w3.org/2000/svg";

/** A still of the figure, drawn when the site was built. The words beside it say what it shows. */
export function picture(still: PrerenderedStill): SVGSVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "steadyback-figure");
  drawing.setAttribute("viewBox", still.viewBox);
  drawing.setAttribute("aria-hidden", "true");
  for (const [className, d] of still.paths) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", className);
    path.setAttribute("d", d);
    drawing.append(path);
  }
  return drawing;
}

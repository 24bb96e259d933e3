import { html, svg, type TemplateResult } from "lit/html.js";
import type { Place } from "../../../pkg/steadyback.js";

/** A body in strokes: lying with knees bent, sitting, standing at a chair back. */
const STROKES: Record<Place, TemplateResult> = {
  floor: svg`<path class="thing" d="M6 50H90"/><path d="M26 44H56L68 24 76 46"/><circle cx="16" cy="42" r="5"/>`,
  chair: svg`<path class="thing" d="M34 16V36H58M36 36V50M56 36V50"/><path d="M40 18V32H60V50"/><circle cx="40" cy="8" r="5"/>`,
  standing: svg`<path class="thing" d="M66 50V26H82V50M66 36H82"/><path d="M44 18V33L42 50M44 33 48 50M44 20 54 27 66 26"/><circle cx="44" cy="8" r="5"/>`,
};

/** A small drawing beside the word, never in place of it. */
export function placeIcon(place: Place): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 96 56" aria-hidden="true">${STROKES[place]}</svg>`;
}

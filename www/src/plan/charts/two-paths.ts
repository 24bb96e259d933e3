import { html, type TemplateResult } from "lit/html.js";
import type { Say } from "../../messages.ts";

/** Rest and straight back, beside rebuilding: an illustration of the idea, marked as one, and not anybody's figures. */
export function twoPaths(say: Say): TemplateResult {
  return html`
    <figure class="chart paths">
      <figcaption><h3>${say("paths-heading")}</h3><p class="note">${say("paths-note")}</p></figcaption>
      <svg viewBox="0 0 320 130" role="img" aria-label=${say("paths-description")}>
        <path class="grid" d="M10 118H312" />
        <path class="rest" d="M10 40C30 40 34 100 54 100S78 44 96 44 112 104 132 104 158 46 176 46 194 108 214 108 240 50 258 50 276 112 300 112" />
        <path class="rebuild" d="M10 40C30 40 34 100 54 100C90 100 100 86 130 80S190 56 220 46 280 22 306 18" />
      </svg>
      <ul class="key">
        <li class="rest">${say("paths-rest")}</li>
        <li class="rebuild">${say("paths-rebuild")}</li>
      </ul>
    </figure>
  `;
}

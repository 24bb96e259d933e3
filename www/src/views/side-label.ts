import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Side } from "../../../pkg/steadyback.js";
import type { Say } from "../messages.ts";

/** Which side works, in words and by an arrow that points there. */
export function sideLabel(say: Say, side: Side | null | undefined): TemplateResult | typeof nothing {
  if (!side) return nothing;
  const arrow = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${side === "left" ? "M11 2 4 8 11 14" : "M5 2 12 8 5 14"} /></svg>`;
  return html`<span class="side-label" data-side=${side}>${side === "left" ? arrow : nothing}${say(`side-${side}`)}${side === "right" ? arrow : nothing}</span>`;
}

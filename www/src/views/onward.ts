import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Reader } from "../coach/reader.ts";

/** The way on after a bout. */
export function onwardButton({ onward }: Reader): TemplateResult | typeof nothing {
  return onward
    ? html`<button type="button" class="button main" @click=${onward.go}>${onward.words}</button>`
    : nothing;
}

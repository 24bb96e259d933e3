import { html, nothing, type TemplateResult } from "lit/html.js";
import type { EmergencyNumber } from "../../../pkg/steadyback.js";
import type { Say } from "../messages.ts";

/** A screen's heading; focus goes to it when the screen is new. */
export function heading(text: string): TemplateResult {
  return html`<h2 data-arrive tabindex="-1">${text}</h2>`;
}

/** The number to ring as a link that rings it, and how sure we are of it. */
export function emergencyCall(say: Say, emergency: EmergencyNumber | null | undefined): TemplateResult {
  if (!emergency) return html`<p class="note">${say("emergency-local")}</p>`;
  const { number, guessed } = emergency;
  return html`
    <p class="call">
      <a class="button alarm" href="tel:${number}">${say("emergency-call", { number })}</a>
      ${guessed ? html`<span class="note">${say("emergency-guess")}</span>` : nothing}
    </p>
  `;
}

/** A clock time from minutes after local midnight. */
export function clock(language: string, minutes: number): string {
  const time = new Date(2000, 0, 1, Math.floor(minutes / 60), minutes % 60);
  return new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" }).format(time);
}

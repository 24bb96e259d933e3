import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ConfirmView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { emergencyCall, heading } from "./parts.ts";

/** What was ticked, before it is recorded: the place to put a slip right. */
export function confirmScreen(view: ConfirmView, { say, act }: Reader): TemplateResult {
  return html`
    <section class="screen confirm" data-outcome=${view.outcome}>
      <header>
        <p class="eyebrow">${say("check-title")}</p>
        ${heading(say("confirm-heading"))}
      </header>
      <div class="told">
        <p>${say("confirm-ticked")}</p>
        <ul>${view.ticked.map((text) => html`<li>${say(text)}</li>`)}</ul>
      </div>
      <p class="advice">${say(view.advice)}</p>
      ${view.outcome === "emergency" ? emergencyCall(say, view.emergency) : nothing}
      <footer>
        <button type="button" class="button main" @click=${() => act((coach) => coach.confirm())}>${say("confirm-yes")}</button>
        <button type="button" class="button quiet" @click=${() => act((coach) => coach.back())}>${say("confirm-change")}</button>
        <p class="note">${say("confirm-nothing-recorded")}</p>
      </footer>
    </section>
  `;
}

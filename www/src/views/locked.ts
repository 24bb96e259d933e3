import { html, nothing, type TemplateResult } from "lit/html.js";
import type { LockedView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { emergencyCall, heading } from "./parts.ts";

/** Locked: what to do now, why, and what would open it. There is no other way on. */
export function lockedScreen(view: LockedView, { say, act }: Reader): TemplateResult {
  return html`
    <section class="screen locked" data-outcome=${view.outcome}>
      <header>
        ${heading(say(view.heading))}
        <p class="advice">${say(view.advice)}</p>
        ${view.outcome === "emergency" ? emergencyCall(say, view.emergency) : nothing}
      </header>
      <div class="told">
        <p>${say("locked-reasons")}</p>
        <ul>${view.reasons.map((text) => html`<li>${say(text)}</li>`)}</ul>
      </div>
      <p>${say("locked-meanwhile")}</p>
      <footer>
        <p id="lift-explanation" class="note">${say(view.lift.explanation)}</p>
        <button
          type="button"
          class="button quiet"
          aria-describedby="lift-explanation"
          ?disabled=${!view.lift.open}
          @click=${() => act((coach) => coach.lift())}
        >${say(view.lift.statement)}</button>
      </footer>
    </section>
  `;
}

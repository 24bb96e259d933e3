import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CheckView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { emergencyCall, heading } from "./parts.ts";

/** One list of the suitability check: what to do is there to read before anything is tapped. */
export function checkScreen(view: CheckView, { say, act, hasPages }: Reader): TemplateResult {
  const last = view.list === view.lists;
  return html`
    <section class="screen check" data-outcome=${view.outcome}>
      <header>
        <p class="eyebrow">${say("check-title")} · ${say("check-progress", { number: view.list })}</p>
        ${heading(say(view.heading))}
        <p>${say(view.advice)}</p>
        ${view.outcome === "emergency" ? emergencyCall(say, view.emergency) : nothing}
      </header>
      <ul class="statements">
        ${view.questions.map(
          (question) => html`
            <li>
              <label class="statement">
                <input
                  type="checkbox"
                  .checked=${question.ticked}
                  @change=${() => act((coach) => coach.tick(question.question))}
                />
                <span>${say(question.text)}</span>
              </label>
            </li>`,
        )}
      </ul>
      <footer>
        <button type="button" class="button main" @click=${() => act((coach) => coach.proceed())}>
          ${say(view.anyTicked ? "check-continue" : "check-none")}
        </button>
        ${
          view.list > 1 || hasPages
            ? html`<button type="button" class="button quiet" @click=${() => act((coach) => coach.back())}>${say("check-back")}</button>`
            : nothing
        }
        <p class="note">${say("check-limits")} ${last ? say("check-leg-tingling") : nothing}</p>
      </footer>
    </section>
  `;
}

import { html, type TemplateResult } from "lit/html.js";
import type { HurtAnswerView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { heading } from "./parts.ts";

/** What the rules say to the pain, and the ways on; the recommended one first. */
export function hurtAnswerScreen(view: HurtAnswerView, { say, act }: Reader): TemplateResult {
  return html`
    <section class="screen quiet hurt-answer" data-light=${view.light}>
      <header>
        <p class="eyebrow">${say("hurt-answer-eyebrow", { number: view.pain })}</p>
        ${heading(say(`hurt-answer-${view.light}`))}
        <p class="advice">${say(view.answer)}</p>
      </header>
      <ul class="offers">
        ${view.offers.map(
          (offer, index) => html`
            <li>
              <button
                type="button"
                class="button ${index ? "quiet" : "main"}"
                @click=${() => act((coach) => coach.choose(offer))}
              >${say(`offer-${offer}`)}</button>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

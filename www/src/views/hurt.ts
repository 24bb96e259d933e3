import { html, type TemplateResult } from "lit/html.js";
import type { HurtView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { painScale } from "./pain-scale.ts";
import { heading } from "./parts.ts";

/** "This hurts": the set has stopped; how much, or is it one of these. */
export function hurtScreen(view: HurtView, { say, act }: Reader): TemplateResult {
  return html`
    <section class="screen hurt">
      <header>
        <p class="eyebrow">${say("hurt-eyebrow")}</p>
        ${heading(say("hurt-heading"))}
      </header>
      <div class="told">
        <p id="hurt-symptoms">${say("hurt-symptoms")}</p>
        <ul class="symptoms" aria-labelledby="hurt-symptoms">
          ${view.symptoms.map(
            (symptom, index) => html`
              <li>
                <button type="button" class="choice row" @click=${() => act((coach) => coach.reportSymptom(index))}>${say(symptom)}</button>
              </li>`,
          )}
        </ul>
      </div>
      <div>
        <p id="hurt-pain" class="question">${say("hurt-pain")}</p>
        ${painScale(say, "hurt-pain", undefined, (score) => act((coach) => coach.reportPain(score)))}
      </div>
    </section>
  `;
}

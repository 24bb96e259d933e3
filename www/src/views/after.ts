import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AfterView, Control, ExerciseRating, Side } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { painScale } from "./pain-scale.ts";
import { heading } from "./parts.ts";

const CONTROLS: readonly Control[] = ["steady", "wobbly", "lost"];

/** Pain and control after the bout: one tap each, all of it optional. */
export function afterScreen(view: AfterView, reader: Reader): TemplateResult {
  const { say, act } = reader;
  return html`
    <section class="screen quiet after">
      <header>
        <p class="eyebrow">${say("after-eyebrow")}</p>
        ${heading(say("after-heading"))}
      </header>
      <div>
        <p id="worst-pain" class="question">${say("after-pain")}</p>
        ${painScale(say, "worst-pain", view.pain, (score) => act((coach) => coach.worstPain(score)))}
      </div>
      ${view.exercises.length ? ratings(view.exercises, reader) : nothing}
      <footer>
        <button type="button" class="button main" @click=${() => act((coach) => coach.complete())}>
          ${say(view.complete ? "after-done" : "after-skip")}
        </button>
      </footer>
    </section>
  `;
}

/** Nothing is asked about exercises that were not done. */
function ratings(exercises: readonly ExerciseRating[], reader: Reader): TemplateResult {
  return html`
    <div>
      <p class="question">${reader.say("after-control")}</p>
      <ul class="ratings">
        ${exercises.map((exercise) => html`<li>${rating(exercise, reader)}</li>`)}
      </ul>
    </div>
  `;
}

function rating(exercise: ExerciseRating, reader: Reader): TemplateResult {
  const sides: readonly Side[] = exercise.sides === "each" ? ["left", "right"] : ["left"];
  return html`
    <p class="name">${reader.say(exercise.name)}</p>
    ${sides.map((side) => control(exercise, side, sides.length > 1, reader))}
  `;
}

function control(exercise: ExerciseRating, side: Side, sided: boolean, { say, act }: Reader): TemplateResult {
  const name = say(exercise.name);
  const label = sided ? `${name}, ${say(`side-${side}`)}` : name;
  return html`
    <div class="control" role="group" aria-label=${label}>
      ${sided ? html`<span class="side-label">${say(`side-${side}`)}</span>` : nothing}
      ${CONTROLS.map(
        (value) => html`
          <button
            type="button"
            class="score"
            aria-pressed=${exercise[side] === value ? "true" : "false"}
            @click=${() => act((coach) => coach.rate(exercise.exercise, side, value))}
          >${say(`control-${value}`)}</button>`,
      )}
    </div>
  `;
}

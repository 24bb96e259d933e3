import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExerciseView } from "../../../pkg/whole/steadyback.js";
import type { Shows } from "../figure/demonstration.ts";
import { heading } from "../views/parts.ts";
import { dose } from "./dose.ts";
import type { Library } from "./library.ts";
import { stages } from "./list.ts";
import type { Subject } from "./pictures.ts";
import { printSheet } from "./print.ts";

type Form = ExerciseView["forms"][number];

/** The rung whose figures move: the first. */
const subject = (exercise: ExerciseView, { place }: Form): Subject => ({ exercise: exercise.id, place, rung: 1 });

/** What moves on an exercise's page. */
export function moving(exercise: ExerciseView, form: Form): [Subject, Shows][] {
  return [
    [subject(exercise, form), "correct"],
    [subject(exercise, form), "fault"],
  ];
}

/** One exercise in one of its forms: how it is meant beside how it goes wrong, then everything there is to know, fit for paper. */
export function exerciseScreen(exercise: ExerciseView, form: Form, library: Library): TemplateResult {
  const { say } = library.owner;
  const { id } = exercise;
  const words = (suffix: string): string => say(`${id}-${form.place}-${suffix}`);
  return html`
    <div class="shelf" data-print>
      <header>
        <p class="eyebrow">${say(`library-pattern-${exercise.pattern}`)} · ${stages(exercise, say)}</p>
        ${heading(say(`${id}-name`))}
        <p>${say(`${id}-purpose`)}</p>
      </header>
      ${exercise.forms.length > 1 ? places(exercise, form, library) : nothing}
      ${comparison(exercise, form, library)}
      <section>
        <h3>${say("exercise-how")} <span class="on-paper">(${say(`place-${form.place}`)})</span></h3>
        <ol>${["setup", "out", "back"].map((step) => html`<li>${words(step)}</li>`)}</ol>
      </section>
      <section>
        <h3>${say("exercise-attention")}</h3>
        <ul class="points">${[1, 2, 3].map((cue) => html`<li>${say(`${id}-cue-${cue}`)}</li>`)}</ul>
      </section>
      <section>
        <h3>${say("exercise-faults")}</h3>
        <dl>${[1, 2].map((one) => html`<dt>${say(`${id}-fault-${one}`)}</dt><dd>${say(`${id}-fix-${one}`)}</dd>`)}</dl>
      </section>
      <section>
        <h3>${say("exercise-ladder")}</h3>
        <ol class="ladder">${form.ladder.map((step, index) => html`<li>${look(exercise, form, index, library)}${dose(step, exercise.sides, library.owner)}</li>`)}</ol>
      </section>
      <section class="stop">
        <h3>${say("exercise-stop")}</h3>
        <p>${say(`${id}-stop`)}</p>
      </section>
      <footer class="off-paper">
        <button type="button" class="button" @click=${printSheet}>${say("library-print")}</button>
        <button type="button" class="button quiet" @click=${() => library.close()}>${say("library-back")}</button>
      </footer>
    </div>
  `;
}

function places(exercise: ExerciseView, shown: Form, library: Library): TemplateResult {
  const { say } = library.owner;
  return html`
    <div class="forms off-paper" role="group" aria-label=${say("library-place")}>
      ${exercise.forms.map(
        ({ place }) => html`
          <button
            type="button"
            class="score"
            aria-pressed=${place === shown.place ? "true" : "false"}
            @click=${() => library.open(exercise.id, place)}
          >${say(`place-${place}`)}</button>`,
      )}
    </div>
  `;
}

/** Correct and fault side by side, seen from where the fault shows. */
function comparison(exercise: ExerciseView, form: Form, library: Library): TemplateResult {
  const { owner, pictures } = library;
  const { say } = owner;
  const { figure, comparison: both } = owner.coach.demonstration(exercise.id, form.place, 1, false);
  const picture = (shows: Shows, label: string): TemplateResult => html`
    <div class="figure" role="img" aria-label=${label}>${pictures.still(subject(exercise, form), shows)}</div>`;
  if (!both) return html`<div class="pair">${picture("movement", say(figure.description))}</div>`;
  return html`
    <div class="pair">
      <figure>
        ${picture("correct", say(both.figure.description))}
        <figcaption><strong>${say("exercise-like-this")}</strong> ${say(both.fix)}</figcaption>
      </figure>
      <figure class="fault">
        ${picture("fault", say(both.fault))}
        <figcaption><strong>${say("exercise-not-like-this")}</strong> ${say(both.fault)}</figcaption>
      </figure>
    </div>
    ${motionButton(library)}
  `;
}

/** Movement that goes on by itself can be stopped. */
export function motionButton(library: Library): TemplateResult {
  const { stopped } = library.pictures;
  return html`
    <button type="button" class="button quiet off-paper" @click=${() => library.stop(!stopped)}>
      ${library.owner.say(stopped ? "exercise-move" : "exercise-hold-still")}
    </button>
  `;
}

/** A small still where a rung looks different from the one before. */
function look(exercise: ExerciseView, { place, ladder }: Form, index: number, { pictures }: Library): unknown {
  if (!ladder[index]?.newLook) return nothing;
  const still = pictures.still({ exercise: exercise.id, place, rung: index + 1 });
  return html`<span class="look" aria-hidden="true">${still}</span>`;
}

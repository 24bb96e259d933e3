import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExerciseView } from "../../../pkg/whole/steadyback.js";
import type { Say } from "../messages.ts";
import { heading } from "../views/parts.ts";
import { EVERYTHING, type Filters, matches, values } from "./filters.ts";
import type { Library } from "./library.ts";

const FILTERS = ["stage", "place", "need", "pattern"] as const;

/** Every exercise that the reader looks for, each with its figure. */
export function libraryScreen(exercises: readonly ExerciseView[], library: Library): TemplateResult {
  const { say } = library.owner;
  const shown = exercises.filter((exercise) => matches(exercise, library.filters));
  const narrowed = FILTERS.some((filter) => library.filters[filter] !== "");
  return html`
    <div class="shelf">
      <header>
        <p class="eyebrow">${say("library-eyebrow")}</p>
        ${heading(say("library-heading"))}
        <p>${say("library-lead")}</p>
      </header>
      <button type="button" class="choice daily" @click=${() => library.openDailyMoves()}>
        <strong>${say("library-daily")}</strong> <span>${say("library-daily-why")}</span>
      </button>
      <div class="filters">${FILTERS.map((filter) => select(filter, exercises, library))}</div>
      <p class="shown" role="status">
        ${say("library-shown", { shown: shown.length })}
        ${narrowed ? html`<button type="button" class="button quiet" @click=${() => library.filter(EVERYTHING)}>${say("library-all")}</button>` : nothing}
      </p>
      <ul class="exercises">${shown.map((exercise) => html`<li>${card(exercise, library)}</li>`)}</ul>
    </div>
  `;
}

function select(filter: keyof Filters, exercises: readonly ExerciseView[], library: Library): TemplateResult {
  const { say } = library.owner;
  const chosen = library.filters[filter];
  return html`
    <label>
      <span>${say(`library-${filter}`)}</span>
      <select @change=${({ target }: Event) => library.filter({ [filter]: (target as HTMLSelectElement).value })}>
        <option value="" ?selected=${chosen === ""}>${say("library-any")}</option>
        ${values(exercises, filter).map(
          (value) => html`<option value=${value} ?selected=${value === chosen}>${name(filter, value, say)}</option>`,
        )}
      </select>
    </label>
  `;
}

function name(filter: keyof Filters, value: string, say: Say): string {
  if (filter === "stage") return say("library-stage-named", { stage: Number(value), name: say(`stage-${value}`) });
  return say(filter === "place" ? `place-${value}` : `library-${filter}-${value}`);
}

function card(exercise: ExerciseView, library: Library): TemplateResult | typeof nothing {
  const { say } = library.owner;
  const wanted = library.filters.place;
  const form = exercise.forms.find(({ place }) => place === wanted) ?? exercise.forms[0];
  if (!form) return nothing;
  const { place } = form;
  return html`
    <button type="button" class="choice exercise" @click=${() => library.open(exercise.id, place)}>
      <span class="picture" aria-hidden="true">${library.pictures.still({ exercise: exercise.id, place, rung: 1 })}</span>
      <strong>${say(`${exercise.id}-name`)}</strong>
      <span class="note">${say(`library-pattern-${exercise.pattern}`)} · ${stages(exercise, say)}</span>
    </button>
  `;
}

/** The stages an exercise belongs to, in words. */
export function stages({ firstStage: first, lastStage: last }: ExerciseView, say: Say): string {
  return first === last ? say("exercise-stage", { first }) : say("exercise-stages", { first, last });
}

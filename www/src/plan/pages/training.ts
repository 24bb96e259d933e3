import { html, nothing, type TemplateResult } from "lit/html.js";
import type { TrainingAnswer } from "../../../../pkg/whole/steadyback.js";
import { LOADED_PATTERNS } from "../activities.ts";
import { choices, scoreField, toNumber } from "../fields.ts";
import { pageTop } from "../frame.ts";
import { hundredGrams, inUnit, loadWords, type Unit, unitFor } from "../loads.ts";
import type { Fact, Page, Planner } from "../planner.ts";

/** What was asked last and what the rules answered, for each planner's element. */
const asked = new WeakMap<object, { question: Fact & { fact: "training" }; answer: TrainingAnswer }>();

/** A session the reader asks about: fits, smaller like this, or not yet. */
export const trainingPage: Page = (planner) => {
  const { coach, go, reader } = planner;
  const { say, language } = reader;
  const unit = unitFor(language);
  const last = asked.get(coach);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const question = questionOf(new FormData(event.target as HTMLFormElement), unit);
    asked.set(coach, { question, answer: coach.ask(question) });
    go("training");
  };
  const of = (field: string): number | undefined => (last ? Number(last.question[field]) : undefined);
  return html`
    ${pageTop(say("more-training"), say("training-heading"), say("training-lead"))}
    ${last ? answered(last.question, last.answer, planner) : nothing}
    <form @submit=${send}>
      ${choices(
        say("training-pattern"),
        "pattern",
        LOADED_PATTERNS.map((pattern) => [pattern, say(`pattern-${pattern}`)]),
        `${last?.question.pattern ?? "squat"}`,
      )}
      <div class="pair">
        ${numberField(say("training-repetitions"), "repetitions", of("repetitions") ?? 24, 1)}
        ${numberField(say("training-load", { unit }), "load", inUnit(of("load") ?? 0, unit), unit === "lb" ? 1 : 0.5)}
        ${numberField(say("training-minutes-asked"), "minutes", of("minutes") ?? 20, 1)}
      </div>
      ${scoreField(say("training-effort-asked"), "effort", say, "effort", of("effort") ?? 5)}
      <footer><button type="submit" class="button main">${say("training-ask")}</button></footer>
    </form>
  `;
};

function numberField(label: string, name: string, value: number, step: number): TemplateResult {
  return html`
    <label class="field">
      <span>${label}</span>
      <input type="number" name=${name} min="0" max="6000" step=${step} .value=${`${value}`} required />
    </label>
  `;
}

function questionOf(form: FormData, unit: Unit): Fact & { fact: "training" } {
  return {
    fact: "training",
    pattern: form.get("pattern"),
    repetitions: toNumber(form.get("repetitions")) ?? 0,
    load: hundredGrams(toNumber(form.get("load")) ?? 0, unit),
    minutes: toNumber(form.get("minutes")) ?? 0,
    effort: toNumber(form.get("effort")) ?? 0,
  };
}

function answered(
  question: Fact,
  { verdict, advised, reasons }: TrainingAnswer,
  { note, coach, reader: { say, language } }: Planner,
): TemplateResult {
  const record = (fact: object): void => {
    asked.delete(coach);
    note({ ...question, ...fact, fact: "training" }, "training");
  };
  return html`
    <div class="card verdict ${verdict}" role="status">
      <p class="question">${say(`verdict-${verdict}`)}</p>
      <ul>${reasons.map((reason) => html`<li>${say(reason)}</li>`)}</ul>
      ${
        advised
          ? html`
            <p>${say("training-advised", { repetitions: advised.repetitions, load: loadWords(advised.load, say, language), minutes: advised.minutes, effort: advised.effort })}</p>
            <button type="button" class="button quiet" @click=${() => record(advised)}>${say("training-did-it")}</button>`
          : nothing
      }
    </div>
  `;
}

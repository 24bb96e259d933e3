import { html, type TemplateResult } from "lit/html.js";
import type { Say } from "../../messages.ts";
import { ACTIVITIES } from "../activities.ts";
import { choices, scoreField, toNumber } from "../fields.ts";
import { pageTop } from "../frame.ts";
import type { Fact, Page } from "../planner.ts";

/** Weeks that an answer stands for. */
const NAGGED: readonly [id: string, weeks: number][] = [
  ["weeks", 3],
  ["months", 16],
  ["year", 60],
  ["years", 156],
];
/** What a target is, where the reader has named none: points above now (PROGRAMME.md §3). */
const TARGET_ABOVE = 3;
const MOST_ACTIVITIES = 3;

/** The intake: all of it can be left out. */
export const aboutYouPage: Page = (planner) => {
  const { say } = planner.reader;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    planner.note(intake(new FormData(event.target as HTMLFormElement)), "your-day");
  };
  return html`
    ${pageTop(say("intake-step", { number: 1 }), say("about-you-heading"), say("about-you-lead"))}
    <form @submit=${send}>
      ${choices(
        say("about-you-nagged"),
        "weeks",
        NAGGED.map(([id, weeks]) => [`${weeks}`, say(`nagged-${id}`)]),
      )}
      ${scoreField(say("about-you-usual"), "usualPain", say)}
      ${scoreField(say("about-you-worst"), "worstPain", say)}
      ${scoreField(say("about-you-confidence"), "confidence", say, "confidence")}
      ${activities(say)}
      <footer>
        <button type="submit" class="button main">${say("intake-next")}</button>
        <button type="button" class="button quiet" @click=${() => planner.note({ fact: "intake", freeOfPain: false, activities: [] }, "your-day")}>${say("intake-skip")}</button>
        <p class="note">${say("about-you-note")}</p>
      </footer>
    </form>
  `;
};

function activities(say: Say): TemplateResult {
  return html`
    <fieldset class="field activities">
      <legend>${say("about-you-activities")}</legend>
      <p class="note">${say("about-you-activities-why")}</p>
      ${Array.from({ length: MOST_ACTIVITIES }, (_, row) => activity(row, say))}
    </fieldset>
  `;
}

function activity(row: number, say: Say): TemplateResult {
  const label = say("about-you-activity", { number: row + 1 });
  const [other, ...named] = ACTIVITIES;
  return html`
    <div class="pair">
      <select name="activity" aria-label=${label}>
        <option value="">${say("about-you-no-activity")}</option>
        ${named.map((name, index) => html`<option value=${index + 1}>${say(`activity-${name}`)}</option>`)}
        <option value="0">${say(`activity-${other}`)}</option>
      </select>
      <select name="now" aria-label=${say("about-you-activity-now", { number: row + 1 })}>
        ${Array.from({ length: 11 }, (_, score) => html`<option value=${score} ?selected=${score === 5}>${say("about-you-score", { number: score })}</option>`)}
      </select>
    </div>
  `;
}

function intake(form: FormData): Fact {
  const now = form.getAll("now").map(Number);
  const named = form.getAll("activity").map((activity, row) => ({ activity, now: now[row] ?? 0 }));
  return {
    fact: "intake",
    weeks: toNumber(form.get("weeks")),
    usualPain: toNumber(form.get("usualPain")),
    worstPain: toNumber(form.get("worstPain")),
    confidence: toNumber(form.get("confidence")),
    freeOfPain: false,
    activities: named
      .filter(({ activity }) => activity !== "")
      .map(({ activity, now }) => ({ activity: Number(activity), now, target: Math.min(10, now + TARGET_ABOVE) })),
  };
}

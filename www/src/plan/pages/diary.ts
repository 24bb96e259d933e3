import { html, nothing, type TemplateResult } from "lit/html.js";
import { loadChart } from "../charts/load.ts";
import { factsOf } from "../facts.ts";
import { choices, toNumber } from "../fields.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** Quarters of an hour that an answer stands for. */
const SITTING: readonly [id: string, quarters: number][] = [
  ["2", 8],
  ["4", 16],
  ["6", 24],
  ["8", 32],
  ["10", 40],
];
const MINUTES = [0, 15, 30, 45, 60, 90] as const;
const EFFORTS = [2, 4, 6, 8, 10] as const;
const GRADES = [0, 1, 2] as const;

/** Today's load, each one tap and none needed; it informs and caps, and predicts nothing. */
export const diaryPage: Page = (planner) => {
  const { say } = planner.reader;
  const today = factsOf(planner.coach, 1).filter(({ fact }) => fact === "load");
  const said = (field: string): string | undefined => {
    const value = today.findLast((entry) => entry[field] !== undefined)?.[field];
    return value === undefined ? undefined : `${value}`;
  };
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const fields = ["sittingQuarters", "trainingMinutes", "effort", "stress", "sleep"];
    planner.note(
      { fact: "load", ...Object.fromEntries(fields.map((field) => [field, toNumber(form.get(field))])) },
      "diary",
    );
  };
  return html`
    ${pageTop(say("more-diary"), say("diary-heading"), say("diary-lead"))}
    <form @submit=${send}>
      ${choices(
        say("diary-sleep"),
        "sleep",
        GRADES.map((grade) => [`${grade}`, say(`diary-sleep-${grade}`)]),
        said("sleep"),
      )}
      ${choices(
        say("diary-sitting"),
        "sittingQuarters",
        SITTING.map(([hours, quarters]) => [`${quarters}`, say("diary-hours", { hours })]),
        said("sittingQuarters"),
      )}
      ${choices(
        say("diary-training"),
        "trainingMinutes",
        MINUTES.map((minutes) => [`${minutes}`, say("diary-minutes", { number: minutes })]),
        said("trainingMinutes"),
      )}
      ${choices(
        say("diary-effort"),
        "effort",
        EFFORTS.map((effort) => [`${effort}`, `${effort}`]),
        said("effort"),
      )}
      ${choices(
        say("diary-stress"),
        "stress",
        GRADES.map((grade) => [`${grade}`, say(`diary-stress-${grade}`)]),
        said("stress"),
      )}
      <footer><button type="submit" class="button main">${say("diary-save")}</button>${today.length ? saved(say("diary-saved")) : nothing}</footer>
    </form>
    ${loadChart(planner)}
  `;
};

function saved(words: string): TemplateResult {
  return html`<p class="note" role="status">${words}</p>`;
}

import { html, type TemplateResult } from "lit/html.js";
import { painScale } from "../views/pain-scale.ts";
import type { Planner } from "./planner.ts";

/** Pain on waking: one tap a day, and what was answered. */
export function morningQuestion({ plan, note, reader: { say } }: Planner): TemplateResult {
  const answered = plan.pain.days.at(-1)?.morning;
  const answer = (pain: number): void => note({ fact: "morning", pain }, "today");
  const { light } = plan.pain;
  if (answered == null) {
    return html`
      <div class="card">
        <p id="morning" class="question">${say("morning-question")}</p>
        ${painScale(say, "morning", undefined, answer)}
      </div>
    `;
  }
  return html`
    <details class="card answered">
      <summary><span>${say("morning-answered", { number: answered })}</span> ${light ? html`<span class="light ${light}">${say(`light-${light}-short`)}</span>` : ""}</summary>
      <p id="morning" class="question">${say("morning-again")}</p>
      ${painScale(say, "morning", answered, answer)}
    </details>
  `;
}

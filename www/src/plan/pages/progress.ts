import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Condition, Subject, TestState } from "../../../../pkg/whole/steadyback.js";
import { calendar } from "../charts/calendar.ts";
import { controlChart } from "../charts/control.ts";
import { painChart } from "../charts/pain.ts";
import { painYear } from "../charts/pain-year.ts";
import { stagePath } from "../charts/stage-path.ts";
import { pageTop } from "../frame.ts";
import type { Page, Planner } from "../planner.ts";
import { dateOf } from "../times.ts";

/** The stages as a path, what the next one asks, and how it has gone. */
export const progressPage: Page = (planner) => {
  const { plan, go, reader } = planner;
  const { say } = reader;
  const { stage } = plan.stage;
  return html`
    ${pageTop(say("stage-of", { number: stage, days: plan.stage.days }), say(`stage-${stage}`), say(`stage-${stage}-why`))}
    ${stagePath(stage, say)}
    ${gates(planner)}
    ${plan.tests.length ? tests(plan.tests, planner) : nothing}
    <div class="ways"><button type="button" class="button quiet" @click=${() => go("normal")}>${say("ask-normal")}</button></div>
    ${painChart(planner)}
    ${painYear(planner)}
    ${calendar(planner)}
    ${controlChart(planner)}
    ${rungs(planner)}
  `;
};

/** Each condition of the gate: met or not, its value and its target. */
function gates({ plan, reader: { say } }: Planner): TemplateResult | typeof nothing {
  if (!plan.gates.length) return nothing;
  return html`
    <div>
      <h3>${say(plan.stage.gateMet ? "gates-met" : "gates-heading", { number: plan.stage.stage + 1 })}</h3>
      ${plan.holds.frozen ? html`<p class="note">${say("gates-frozen")}</p>` : nothing}
      <ul class="gates">${plan.gates.map((condition) => html`<li class=${condition.met ? "met" : "left"}>${gate(condition, say)}</li>`)}</ul>
    </div>
  `;
}

function gate(condition: Condition, say: Planner["reader"]["say"]): TemplateResult {
  const { current, target, atMost, met } = condition;
  const share = atMost ? (met ? 1 : 0) : target > 0 ? Math.min(1, current / target) : 1;
  return html`
    <span class="sign" aria-hidden="true"></span>
    <span class="words">${say(condition.reason)}</span>
    <span class="value">${progressOf(condition, say)}</span>
    <progress max="1" .value=${share} aria-hidden="true"></progress>
  `;
}

function progressOf(
  { subject, current, target, atMost, answersMissing }: Condition,
  say: Planner["reader"]["say"],
): string {
  if (answersMissing > 0) return say("gate-missing", { number: answersMissing });
  const unit = isHalves(subject) ? 2 : 1;
  return say(atMost ? "gate-at-most" : "gate-at-least", { current: current / unit, target: target / unit });
}

/** The median of pain is counted in halves, so that it is a whole number. */
function isHalves(subject: Subject): boolean {
  return subject === "median-pain";
}

function tests(states: readonly TestState[], { plan, reader: { say, language } }: Planner): TemplateResult {
  return html`
    <div>
      <h3>${say("tests-heading")}</h3>
      <p class="note">${say("tests-why")}</p>
      <ul class="tests">
        ${states.map(
          ({ direction, taken, retryFrom, offered }) => html`
            <li>
              <strong>${say(`direction-${direction}`)}</strong>
              <span>${taken ? say("test-taken", { left: taken.left, right: taken.right, day: dateOf(language, taken.validUntil) }) : retryFrom != null && retryFrom > plan.day ? say("test-retry", { day: dateOf(language, retryFrom) }) : say(offered ? "test-offered" : "test-not-yet")}</span>
            </li>`,
        )}
      </ul>
    </div>
  `;
}

/** Earned and shown rung of what the reader has begun to climb. */
function rungs({ plan, reader: { say } }: Planner): TemplateResult | typeof nothing {
  const climbed = plan.rungs.filter(({ earned }) => earned > 1);
  if (!climbed.length) return nothing;
  return html`
    <details class="card">
      <summary>${say("rungs-heading", { number: climbed.length })}</summary>
      <ul class="points">${climbed.map(({ exercise, earned, shown }) => html`<li>${say("rung", { name: say(`${exercise}-name`), earned, shown })}</li>`)}</ul>
    </details>
  `;
}

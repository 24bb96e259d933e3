import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Message } from "../../../../pkg/whole/steadyback.js";
import type { Say } from "../../messages.ts";
import { twoPaths } from "../charts/two-paths.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** "I feel fine: can I go back to normal?", answered from the rules. */
export const normalPage: Page = ({ plan, go, reader: { say } }) => {
  const { answer, open, notYet, left } = plan.normal;
  return html`
    ${pageTop(say("ask-normal"), say(answer))}
    <div class="columns">
      <div>
        <h3>${say("normal-open-now")}</h3>
        <ul class="ticks">${open.map((what) => html`<li>${say(`normal-${what}`)}</li>`)}</ul>
      </div>
      ${
        notYet.length
          ? html`
            <div>
              <h3>${say("normal-not-open")}</h3>
              <ul class="waits">
                ${notYet.map(({ what, stage, daysAtLeast }) => html`<li>${say(`normal-${what}`)}<span class="note">${say("normal-from-stage", { number: stage, days: daysAtLeast })}</span></li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>
    ${left.length ? whatIsLeft(left, say) : nothing}
    ${twoPaths(say)}
    <div class="ways"><button type="button" class="button quiet" @click=${() => go("training")}>${say("ask-training")}</button></div>
  `;
};

/** The first few in sight, the others a tap away: a long list says "far", and it is not. */
const IN_SIGHT = 4;

function whatIsLeft(left: readonly Message[], say: Say): TemplateResult {
  const items = (some: readonly Message[]): TemplateResult =>
    html`<ul class="points">${some.map((item) => html`<li>${say(item)}</li>`)}</ul>`;
  const more = left.slice(IN_SIGHT);
  return html`
    <div>
      <h3>${say("normal-what-is-left")}</h3>
      ${items(left.slice(0, IN_SIGHT))}
      ${more.length ? html`<details><summary>${say("normal-more-left", { number: more.length })}</summary>${items(more)}</details>` : nothing}
    </div>
  `;
}

import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import type { BoutStatus, PlannedBout } from "../../../pkg/whole/steadyback.js";
import { settingsOf } from "./facts.ts";
import type { Planner } from "./planner.ts";
import { minuteOf, timeOf } from "./times.ts";

const DAY_MINUTES = 24 * 60;
const WIDTH = 320;
/** Room left and right of the line, so that a mark at its end is whole. */
const EDGE = 12;

/** A mark for each status: told apart by shape as well as by tone. */
const MARKS: Record<BoutStatus, (x: number) => TemplateResult> = {
  done: (x) =>
    svg`<circle class="mark done" cx=${x} cy="20" r="8" /><path class="tick" d="M${x - 3.5} 20l2.5 3 4.5-5.5" />`,
  missed: (x) => svg`<circle class="mark missed" cx=${x} cy="20" r="4" />`,
  due: (x) => svg`<circle class="mark due" cx=${x} cy="20" r="9" /><circle class="heart" cx=${x} cy="20" r="4" />`,
  "to-come": (x) => svg`<circle class="mark to-come" cx=${x} cy="20" r="7" />`,
};

/** Today from waking to sleep, with its bouts; the same as a list for those who do not see it. */
export function dayLine({ plan, coach, reader: { say, language } }: Planner): TemplateResult | typeof nothing {
  const { bouts } = plan.today;
  if (!bouts.length) return nothing;
  const { wake, sleep } = settingsOf(coach);
  const length = (sleep - wake + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  const along = (minute: number): number => {
    const since = (minute - wake + DAY_MINUTES) % DAY_MINUTES;
    // Before waking and after sleep both lie off the line: the nearer end stands for them.
    const share = since <= length ? since / length : since - length < DAY_MINUTES - since ? 1 : 0;
    return EDGE + share * (WIDTH - 2 * EDGE);
  };
  const now = new Date();
  const here = along(now.getHours() * 60 + now.getMinutes());
  return html`
    <div class="day-line">
      <svg viewBox="0 0 ${WIDTH} 40" aria-hidden="true">
        <line class="track" x1=${EDGE} x2=${WIDTH - EDGE} y1="20" y2="20" />
        <line class="track past" x1=${EDGE} x2=${here} y1="20" y2="20" />
        <line class="now" x1=${here} x2=${here} y1="6" y2="34" />
        ${bouts.map((bout) => MARKS[bout.status](along(minuteOf(bout.starts))))}
      </svg>
      <ol>
        ${bouts.map((bout) => html`<li class=${bout.status}>${line(bout, language)} <span>${say(`bout-${bout.session ? "session-" : ""}${bout.status}`)}</span></li>`)}
      </ol>
      ${plan.today.unplaced > 0 ? html`<p class="note">${say("today-unplaced", { number: plan.today.unplaced })}</p>` : nothing}
    </div>
  `;
}

function line(bout: PlannedBout, language: string): TemplateResult {
  return html`<strong>${timeOf(language, bout.starts)}</strong>`;
}

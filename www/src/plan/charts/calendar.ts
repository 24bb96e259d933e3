import { html, type TemplateResult } from "lit/html.js";
import type { DayReport } from "../../../../pkg/whole/steadyback.js";
import type { Planner } from "../planner.ts";
import { dateOf } from "../times.ts";
import { chart } from "./chart.ts";

const WEEK = 7;
/** Days of the week between Monday and 1970-01-01, the engine's day 0: a Thursday. */
const FROM_MONDAY = 3;

/** Four weeks of days: which counted. */
export function calendar({ coach, reader: { say, language } }: Planner): TemplateResult {
  const days = coach.history();
  const counted = days.filter(({ isCounted }) => isCounted).length;
  const planned = days.filter((day) => day.planned > 0).length;
  const first = days[0]?.day ?? 0;
  const lead = (((first + FROM_MONDAY) % WEEK) + WEEK) % WEEK;
  const number = (day: number): string => dateOf(language, day, { weekday: undefined, month: undefined });
  return chart(
    say("calendar"),
    say("calendar-summary", { counted, days: planned }),
    html`
      <div class="calendar" aria-hidden="true">
        ${Array.from({ length: lead }, () => html`<span></span>`)}
        ${days.map((day) => html`<span class=${kindOf(day)}>${number(day.day)}</span>`)}
      </div>`,
    {
      heading: say("chart-table"),
      columns: ["day", "counted", "planned", "what"].map((column) => say(`column-${column}`)),
      rows: days.map((day) => [
        dateOf(language, day.day),
        `${day.counted}`,
        `${day.planned}`,
        say(`day-${kindOf(day)}`),
      ]),
    },
  );
}

function kindOf({ isCounted, counted, planned }: DayReport): "counted" | "some" | "free" | "none" {
  if (isCounted) return "counted";
  if (counted > 0) return "some";
  return planned === 0 ? "free" : "none";
}

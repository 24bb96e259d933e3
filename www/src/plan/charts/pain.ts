import { nothing, svg, type TemplateResult } from "lit/html.js";
import type { DayReport } from "../../../../pkg/whole/steadyback.js";
import type { Planner } from "../planner.ts";
import { dateOf } from "../times.ts";
import { chart } from "./chart.ts";

const WIDTH = 320;
const HEIGHT = 120;
const LEFT = 18;
/** The first day, clear of the scale. */
const FIRST = LEFT + 8;
const TOP = 8;
const MOST = 10;

/** Pain by day with its lights, against what is usual. */
export function painChart({ plan, coach, reader: { say, language } }: Planner): TemplateResult | typeof nothing {
  const days = coach.history();
  const answered = days.filter((day) => painOf(day) !== undefined);
  if (!answered.length) return nothing;
  const rows = answered.map((day) => [
    dateOf(language, day.day),
    value(day.morning),
    value(day.worst),
    day.light ? say(`light-${day.light}-short`) : "–",
  ]);
  const { usual } = plan.pain;
  return chart(
    say("pain-chart"),
    usual == null ? say("pain-chart-unknown") : say("pain-chart-usual", { number: usual }),
    drawing(days, usual),
    {
      heading: say("chart-table"),
      columns: ["day", "morning", "worst", "light"].map((column) => say(`column-${column}`)),
      rows,
    },
  );
}

/** A day's pain: the morning's answer, else the worst in its bouts. */
function painOf({ morning, worst }: DayReport): number | undefined {
  return morning ?? worst ?? undefined;
}

function value(pain: number | undefined | null): string {
  return pain == null ? "–" : `${pain}`;
}

function drawing(days: readonly DayReport[], usual: number | undefined | null): TemplateResult {
  const step = (WIDTH - FIRST - 8) / Math.max(1, days.length - 1);
  const y = (pain: number): number => TOP + ((MOST - pain) / MOST) * (HEIGHT - 2 * TOP);
  const points = days.flatMap((day, index) => {
    const pain = painOf(day);
    return pain === undefined ? [] : [{ x: FIRST + index * step, y: y(pain), light: day.light ?? "none" }];
  });
  const across = (at: number, name: string): TemplateResult =>
    svg`<line class=${name} x1=${LEFT} x2=${WIDTH} y1=${at} y2=${at} />`;
  return svg`<svg class="pain-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${[0, 5, 10].map((pain) => svg`${across(y(pain), "grid")}<text x="0" y=${y(pain) + 4}>${pain}</text>`)}
    ${usual == null ? nothing : across(y(usual), "usual")}
    <polyline class="run" points=${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
    ${points.map(mark)}
  </svg>`;
}

/** Told apart by shape as well as by colour: a dot, a diamond, a square. */
function mark({ x, y, light }: { x: number; y: number; light: string }): TemplateResult {
  if (light === "red") return svg`<rect class="red" x=${x - 4} y=${y - 4} width="8" height="8" />`;
  if (light === "amber") return svg`<path class="amber" d="M${x} ${y - 5}l5 5-5 5-5-5z" />`;
  return svg`<circle class="green" cx=${x} cy=${y} r="3.2" />`;
}

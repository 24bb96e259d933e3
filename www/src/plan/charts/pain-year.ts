import { nothing, svg, type TemplateResult } from "lit/html.js";
import type { Day } from "../../../../pkg/whole/steadyback.js";
import { factsOf } from "../facts.ts";
import type { Planner } from "../planner.ts";
import { dateOf, dayOf } from "../times.ts";
import { chart } from "./chart.ts";

const WEEKS = 52;
const WEEK = 7;
/** What the chart by days shows already. */
const BY_DAY = 28;
const WIDTH = 320;
const HEIGHT = 120;
const LEFT = 18;
const TOP = 8;
/** Below the lines, for the months. */
const FOOT = 14;
const MOST = 10;

interface Week {
  readonly first: Day;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** What was last worked out for each coach: a year has thousands of facts, and the page is drawn at every tap. */
const known = new WeakMap<Planner["coach"], { key: string; weeks: readonly (Week | undefined)[] }>();

/** The last year's pain by weeks, once there is more than the chart by days shows. Each day would be a blur on a telephone. */
export function painYear(planner: Planner): TemplateResult | typeof nothing {
  const { say, language } = planner.reader;
  const weeks = weeksOf(planner);
  if (!weeks.slice(0, WEEKS - BY_DAY / WEEK).some((week) => week)) return nothing;
  const answered = weeks.flatMap((week) => week ?? []);
  return chart(say("pain-year"), say("pain-year-why"), drawing(weeks, language), {
    heading: say("chart-table"),
    columns: ["week", "lowest", "middle", "highest"].map((column) => say(`column-${column}`)),
    rows: answered.map(({ first, low, middle, high }) => [dateOf(language, first), `${low}`, `${middle}`, `${high}`]),
  });
}

/** The last year's weeks, oldest first; the last ends today. Nothing for a week without an answer. */
function weeksOf({ coach, plan }: Planner): readonly (Week | undefined)[] {
  const key = `${plan.day} ${factsOf(coach, 1).length}`;
  const before = known.get(coach);
  if (before?.key === key) return before.weeks;
  const scores: number[][] = Array.from({ length: WEEKS }, () => []);
  for (const entry of factsOf(coach, WEEKS * WEEK)) {
    const pain = entry.fact === "morning" ? entry.pain : entry.fact === "bout-finished" ? entry.worstPain : undefined;
    const ago = Math.floor((plan.day - dayOf(entry)) / WEEK);
    if (typeof pain === "number") scores[WEEKS - 1 - ago]?.push(pain);
  }
  const weeks = scores.map((all, index) => week(all, plan.day - WEEK * (WEEKS - index) + 1));
  known.set(coach, { key, weeks });
  return weeks;
}

function week(scores: readonly number[], first: Day): Week | undefined {
  const sorted = [...scores].sort((one, next) => one - next);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) return undefined;
  return { first, low: sorted[0] ?? middle, middle, high: sorted.at(-1) ?? middle };
}

function drawing(weeks: readonly (Week | undefined)[], language: string): TemplateResult {
  const step = (WIDTH - LEFT) / WEEKS;
  const x = (index: number): number => LEFT + (index + 0.5) * step;
  const y = (pain: number): number => TOP + ((MOST - pain) / MOST) * (HEIGHT - 2 * TOP);
  return svg`<svg class="pain-chart pain-year" viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}" aria-hidden="true">
    ${[0, 5, 10].map((pain) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH} y1=${y(pain)} y2=${y(pain)} /><text x="0" y=${y(pain) + 4}>${pain}</text>`)}
    ${weeks.map((week, index) => week && svg`<line class="spread" x1=${x(index)} x2=${x(index)} y1=${y(week.low) + 1} y2=${y(week.high) - 1} />`)}
    ${runs(weeks).map((run) => svg`<polyline class="run" points=${run.map(([index, pain]) => `${x(index).toFixed(1)},${y(pain).toFixed(1)}`).join(" ")} />`)}
    ${weeks.map((week, index) => week && svg`<circle class="green" cx=${x(index)} cy=${y(week.middle)} r="1.8" />`)}
    ${months(weeks).map(([index, first]) => svg`<text x=${x(index)} y=${HEIGHT + FOOT - 4}>${dateOf(language, first, { weekday: undefined, day: undefined, month: "short" })}</text>`)}
  </svg>`;
}

/** The middles of weeks that follow one another. */
function runs(weeks: readonly (Week | undefined)[]): [index: number, pain: number][][] {
  const runs: [number, number][][] = [];
  for (const [index, week] of weeks.entries()) {
    if (!week) continue;
    if (weeks[index - 1]) runs.at(-1)?.push([index, week.middle]);
    else runs.push([[index, week.middle]]);
  }
  return runs;
}

/** Every eighth week, to be named by its month: what fits on a telephone. */
function months(weeks: readonly (Week | undefined)[]): [index: number, first: Day][] {
  return weeks.flatMap((week, index): [number, Day][] => (week && index % 8 === 0 ? [[index, week.first]] : []));
}

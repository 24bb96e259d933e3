import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { type Entry, factsOf } from "../facts.ts";
import type { Planner } from "../planner.ts";
import { dateOf, dayOf } from "../times.ts";
import { chart } from "./chart.ts";

const DAYS = 14;
const WIDTH = 320;
const HEIGHT = 60;
/** Bars are no wider than if a week were drawn. */
const FEWEST = 7;

/** Training of the last two weeks against its own middle: what the reader has been used to. It predicts nothing. */
export function loadChart({ coach, reader: { say, language } }: Planner): TemplateResult | typeof nothing {
  const days = byDay(factsOf(coach, DAYS).filter(({ fact }) => fact === "load"));
  if (!days.length) return nothing;
  const loads = days.map(([, entry]) => training(entry));
  const usual = median(loads);
  const most = Math.max(1, usual, ...loads);
  return chart(say("load-chart"), say("load-chart-why", { number: usual }), drawing(loads, usual, most), {
    heading: say("chart-table"),
    columns: ["day", "sitting", "training"].map((column) => say(`column-${column}`)),
    rows: days.map(([day, entry]) => [dateOf(language, day), hours(entry), `${training(entry)}`]),
  });
}

/** Minutes times effort. */
function training({ trainingMinutes, effort }: Entry): number {
  return Number(trainingMinutes ?? 0) * Number(effort ?? 0);
}

function hours({ sittingQuarters }: Entry): string {
  return sittingQuarters === undefined ? "–" : `${Number(sittingQuarters) / 4}`;
}

/** A day's answers together: a later one replaces an earlier one field by field. */
function byDay(entries: readonly Entry[]): [day: number, entry: Entry][] {
  const days = new Map<number, Entry>();
  for (const entry of entries) {
    const day = dayOf(entry);
    days.set(day, { ...days.get(day), ...entry });
  }
  return [...days];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, next) => one - next);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function drawing(loads: readonly number[], usual: number, most: number): TemplateResult {
  const width = WIDTH / Math.max(FEWEST, loads.length);
  const high = (load: number): number => Math.max(1, (load / most) * (HEIGHT - 6));
  return html`
    <div class="load-chart" aria-hidden="true">
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">
        ${loads.map((load, index) => svg`<rect class="bar" x=${index * width + 2} y=${HEIGHT - 2 - high(load)} width=${width - 4} height=${high(load)} rx="2" />`)}
        <line class="usual" x1="0" x2=${WIDTH} y1=${HEIGHT - 2 - high(usual)} y2=${HEIGHT - 2 - high(usual)} />
      </svg>
    </div>`;
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import { factsOf } from "../facts.ts";
import type { Planner } from "../planner.ts";
import { chart } from "./chart.ts";

const DAYS = 28;
/** How many of an exercise's last ratings are drawn. */
const LAST = 8;

type Rating = "lost" | "wobbly" | "steady";

/** An exercise of a finished bout, as the journal has it. */
interface Done {
  readonly exercise: string;
  readonly left?: Rating;
  readonly right?: Rating;
}

interface Row {
  readonly exercise: string;
  readonly side: "left" | "right" | "both";
  readonly ratings: Rating[];
}

/** Control of each exercise by side: its last ratings, the latest last. */
export function controlChart({ coach, reader: { say } }: Planner): TemplateResult | typeof nothing {
  const rows = rowsOf(factsOf(coach, DAYS).flatMap(({ exercises }) => (exercises ?? []) as Done[]));
  if (!rows.length) return nothing;
  const name = ({ exercise, side }: Row): string => {
    const words = say(`${exercise}-name`);
    return side === "both" ? words : say("control-side", { name: words, side: say(`side-${side}`) });
  };
  return chart(
    say("control-chart"),
    say("control-chart-why"),
    html`
      <ul class="control-chart" aria-hidden="true">
        ${rows.map(
          (row) => html`
            <li>
              <span>${name(row)}</span>
              <span class="marks">${row.ratings.map((rating) => html`<i class=${rating}></i>`)}</span>
            </li>`,
        )}
      </ul>`,
    {
      heading: say("chart-table"),
      columns: [say("column-exercise"), say("column-ratings")],
      rows: rows.map((row) => [name(row), row.ratings.map((rating) => say(`control-${rating}`)).join(", ")]),
    },
  );
}

function rowsOf(done: readonly Done[]): Row[] {
  const rows: Row[] = [];
  const add = (exercise: string, side: Row["side"], rating: Rating | undefined): void => {
    if (!rating) return;
    let row = rows.find((known) => known.exercise === exercise && known.side === side);
    if (!row) {
      row = { exercise, side, ratings: [] };
      rows.push(row);
    }
    row.ratings.push(rating);
  };
  for (const { exercise, left, right } of done) {
    // A rating of both sides together is written as the left one.
    add(exercise, right === undefined ? "both" : "left", left);
    add(exercise, "right", right);
  }
  return rows.map((row) => ({ ...row, ratings: row.ratings.slice(-LAST) }));
}

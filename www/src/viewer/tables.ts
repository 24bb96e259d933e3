import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Say } from "../messages.ts";
import type { Bout, Day, Done } from "./records.ts";

/** The most rows of a table: more than anybody reads, and few enough to print. */
const MOST_ROWS = 400;

/** How dates and times are written. Records hold local time as if it were UTC. */
export function writer(language: string): { date: (at: number) => string; time: (at: number) => string } {
  const date = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const time = new Intl.DateTimeFormat(language, { timeZone: "UTC", hour: "numeric", minute: "2-digit" });
  return { date: (at) => date.format(at), time: (at) => time.format(at) };
}

/** A table whose first column names its rows. */
function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  say: Say,
): TemplateResult {
  const more = rows.length - MOST_ROWS;
  return html`
    <div class="wide" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>
          ${rows
            .slice(0, MOST_ROWS)
            .map(
              ([first, ...rest]) =>
                html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
            )}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="note">${say("viewer-earlier", { number: more })}</p>` : nothing}
  `;
}

/** Pain and bouts of each day: the chart of pain, as a table. */
export function daysTable(days: readonly Day[], say: Say, language: string): TemplateResult {
  const { date } = writer(language);
  const columns = ["viewer-day", "viewer-morning", "viewer-worst", "viewer-bouts"].map((id) => say(id));
  const rows = days.map((day) => [date(day.at), pain(day.morning), pain(day.worst), `${day.bouts}`]);
  return table(say("viewer-days-caption"), columns, rows, say);
}

/** Each bout with what was done in it. */
export function boutsTable(bouts: readonly Bout[], say: Say, language: string): TemplateResult {
  const { date, time } = writer(language);
  const columns = ["viewer-when", "viewer-kind", "viewer-done", "viewer-pain"].map((id) => say(id));
  const rows = bouts.map((bout) => [
    `${date(bout.at)}, ${time(bout.at)}`,
    say(`viewer-${bout.kind}`),
    bout.done.length === 0 ? "–" : html`<ul>${bout.done.map((done) => html`<li>${exercise(done, say)}</li>`)}</ul>`,
    bout.worstPain ?? "–",
  ]);
  return table(say("viewer-bouts-caption"), columns, rows, say);
}

/** A score with a bar as long as it is high; the number says the same. */
function pain(score: number | undefined): TemplateResult | string {
  if (score === undefined) return "–";
  return html`<span class="score">${score}</span> <meter min="0" max="10" value=${score} aria-hidden="true"></meter>`;
}

function exercise({ exercise: id, repetitions, left, right }: Done, say: Say): string {
  const done = say("viewer-reps", { name: say(`${id}-name`), number: repetitions });
  const control = (rating: string): string => say(`viewer-control-${rating}`);
  if (left && right) return `${done} (${say("viewer-control-sides", { left: control(left), right: control(right) })})`;
  const rating = left ?? right;
  return rating ? `${done} (${control(rating)})` : done;
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import { type Entry, factsOf } from "./facts.ts";
import type { Planner } from "./planner.ts";
import { timeOf } from "./times.ts";

/** What the reader did and said today that the engine counted; each can be taken back while it may be. */
export function done({ plan, coach, note, reader: { say, language } }: Planner): TemplateResult | typeof nothing {
  const today = factsOf(coach, 1).filter((entry) => SHOWN.has(entry.fact));
  if (!today.length && plan.today.planned === 0) return nothing;
  const { counted, needed, planned } = plan.today;
  return html`
    <details class="card">
      <summary>${say("done-today", { counted, planned, needed })}</summary>
      <ul class="log">
        ${today.map(
          (entry) => html`
            <li>
              <span><strong>${timeOf(language, { instantMs: entry.at, offsetMinutes: entry.offset })}</strong> ${words(entry, say)}</span>
              <button type="button" class="button quiet small" @click=${() => note({ fact: "retract", of: entry.id }, "today")}>${say("take-back")}</button>
            </li>`,
        )}
      </ul>
      <button type="button" class="button quiet" @click=${() => note({ fact: "bout-elsewhere" }, "today")}>${say("bout-elsewhere")}</button>
    </details>
  `;
}

const SHOWN = new Set([
  "bout-finished",
  "bout-elsewhere",
  "morning",
  "load",
  "training",
  "test",
  "movement-check",
  "review",
  "planned-break",
]);

function words(entry: Entry, say: Planner["reader"]["say"]): string {
  if (entry.fact === "bout-finished") return say(entry.counts ? "log-bout" : "log-bout-short");
  if (entry.fact === "morning") return say("log-morning", { number: Number(entry.pain) });
  return say(`log-${entry.fact}`);
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Coach, Message } from "../../../pkg/whole/steadyback.js";
import type { Say } from "../messages.ts";
import { readRecords } from "./records.ts";
import { boutsTable, daysTable, writer } from "./tables.ts";

/** The journal that `coach` has taken in, as a page to read and to print. Locks hold here too: a locked journal shows what was done, and no plan. */
export function sheet(coach: Coach, say: Say, language: string): TemplateResult {
  const { bouts, days, from, to, count } = readRecords(coach.journal());
  const { date } = writer(language);
  const today = new Date();
  const local = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const view = coach.view();
  const locked = "locked" in view ? view.locked : undefined;
  return html`
    <article>
      <p class="note">${say("viewer-read-on", { date: date(local), number: count, from: date(from), to: date(to) })}</p>
      ${
        locked
          ? html`<section class="told"><h2>${say(locked.heading)}</h2><p>${say("viewer-locked")}</p>${list(locked.reasons, say)}</section>`
          : standing(coach, say)
      }
      <section><h2>${say("viewer-days-heading")}</h2>${daysTable(days, say, language)}</section>
      <section><h2>${say("viewer-bouts-heading")}</h2>${boutsTable(bouts, say, language)}</section>
      <p class="note">${say("viewer-note")}</p>
      ${locked ? nothing : html`<p class="ways"><button type="button" @click=${() => print()}>${say("viewer-print")}</button></p>`}
    </article>
  `;
}

function standing(coach: Coach, say: Say): TemplateResult {
  const { stage, gates } = coach.plan();
  const summary = coach.summary();
  const left = gates.filter(({ met }) => !met).map(({ reason }) => reason);
  return html`
    <section>
      <h2>${say("viewer-stage-heading")}</h2>
      <p><strong>${say("viewer-stage", { number: stage.stage, name: say(`viewer-stage-${stage.stage}`) })}</strong></p>
      ${list(stage.reasons, say)}
      ${left.length > 0 ? html`<h3>${say("viewer-left")}</h3>${list(left, say)}` : nothing}
    </section>
    ${summary?.sections.map((part) => html`<section><h2>${say(part.heading)}</h2>${list(part.lines, say)}</section>`) ?? nothing}
  `;
}

function list(lines: readonly Message[], say: Say): TemplateResult | typeof nothing {
  return lines.length === 0 ? nothing : html`<ul>${lines.map((line) => html`<li>${say(line)}</li>`)}</ul>`;
}

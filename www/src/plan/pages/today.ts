import { html, nothing, type TemplateResult } from "lit/html.js";
import { supportLink } from "../../views/support-link.ts";
import { dayLine } from "../day-line.ts";
import { done } from "../done.ts";
import type { WholeCoach } from "../engine.ts";
import { pageTop } from "../frame.ts";
import { loadWords } from "../loads.ts";
import { morningQuestion } from "../morning.ts";
import { news } from "../news.ts";
import type { Page, Planner } from "../planner.ts";
import { dateOf, timeOf } from "../times.ts";

/** Where the reader is, what is next and when, and one big button. */
export const todayPage: Page = (planner) => {
  const { reader, plan, rest, go, begin, notices, remembers, panel } = planner;
  const { say, language } = reader;
  const { next } = plan.today;
  return html`
    ${pageTop(`${dateOf(language, plan.day)} · ${say("stage-short", { number: plan.stage.stage })}`, title(planner), lead(planner))}
    ${notices.map((notice) => html`<p class="card notice" role="status">${notice}</p>`)}
    ${remembers === "failing" || remembers === "newer" ? html`<p class="card notice" role="status">${say(`memory-${remembers}`)}</p>` : nothing}
    ${news(planner)}
    <div class="start">
      <button type="button" class="button main big" ?disabled=${!rest.open} @click=${() => begin((coach) => coach.begin())}>
        ${say(plan.holds.checkDue ? "today-check" : next?.kind === "session" ? "today-session" : "today-start", { number: minutes(next?.lengthMs) })}
      </button>
      ${next ? menu(planner) : nothing}
      ${others(planner)}
    </div>
    ${dayLine(planner)}
    ${morningQuestion(planner)}
    ${nudges(planner)}
    ${done(planner)}
    ${remembers === "off" ? html`<div class="card">${panel.remember.draw()}</div>` : nothing}
    <div class="ways">
      <button type="button" class="button quiet" @click=${() => go("normal")}>${say("ask-normal")}</button>
      <button type="button" class="button quiet" @click=${() => go("flare")}>${say(plan.holds.flare ? "flare-over-button" : "flare-button")}</button>
      ${plan.support.callToAction && plan.stage.stage >= 4 ? supportLink(reader) : nothing}
    </div>
  `;
};

/** Other bouts than the plan's next: a minute on a bad day, a session, a control test. */
function others({ plan, rest, begin, reader: { say } }: Planner): TemplateResult | typeof nothing {
  const { next, test } = plan.today;
  if (!next || !rest.open || plan.holds.checkDue) return nothing;
  const ways: [words: string, command: (coach: WholeCoach) => void][] = [
    [say("today-short"), (coach) => coach.beginAs("short")],
  ];
  if (next.kind === "session") ways.push([say("today-ordinary"), (coach) => coach.beginAs("bout")]);
  if (test) {
    const name = say(`direction-${test.direction}`);
    ways.push([say("today-test", { name }), (coach) => coach.beginTest(test.direction)]);
  }
  return html`<div class="ways">${ways.map(([words, command]) => html`<button type="button" class="button quiet" @click=${() => begin(command)}>${words}</button>`)}</div>`;
}

/** What a bout takes, whole minutes. */
function minutes(lengthMs = 180_000): number {
  return Math.max(1, Math.round(lengthMs / 60_000));
}

function title({ plan, rest, reader: { say, language } }: Planner): string {
  const { bouts, next, planned } = plan.today;
  if (plan.holds.checkDue) return say("today-check-due");
  if (!rest.open) return say(rest.message);
  if (next?.bout.status === "due") return say("today-due");
  if (next) return say("today-next", { time: timeOf(language, next.bout.starts) });
  if (planned > 0 && bouts.some(({ status }) => status === "done")) return say("today-done");
  return say("today-none");
}

/** The weightiest reason for how things are, unless the news say it. */
const weightiest = ({ plan }: Planner) =>
  plan.stage.reasons.find(({ id }) => id !== "light-green" && id !== plan.stage.moved?.reason.id);

/** That reason; where there is none, what today's aim is. */
function lead(planner: Planner): string {
  const { plan } = planner;
  const { say } = planner.reader;
  const reason = weightiest(planner);
  if (reason) return say(reason);
  const { counted, needed } = plan.today;
  if (needed === 0) return say("today-free");
  return counted >= needed ? say("today-counted") : say("today-needed", { number: needed - counted });
}

function menu(planner: Planner): TemplateResult | typeof nothing {
  const { plan } = planner;
  const { say, language } = planner.reader;
  const { next } = plan.today;
  if (!next) return nothing;
  const leading = weightiest(planner);
  const reasons = plan.stage.reasons.filter(
    (reason) => reason !== leading && reason.id !== plan.stage.moved?.reason.id,
  );
  return html`
    <ul class="menu">${next.items.map(({ exercise }) => html`<li>${say(`${exercise}-name`)}</li>`)}</ul>
    <details class="why">
      <summary>${say("today-why")}</summary>
      <ul>
        ${next.items.map(
          (item) => html`
            <li>
              <strong>${say(`${item.exercise}-name`)}</strong>
              ${say(item.holdS > 0 ? "dose-hold" : "dose", { sets: item.sets, reps: item.reps, seconds: item.holdS, sides: item.sides })}${item.load > 0 ? say("dose-load", { load: loadWords(item.load, say, language) }) : nothing}.
              ${say(`${item.exercise}-purpose`)}
            </li>`,
        )}
        ${next.note ? html`<li>${say(next.note)}</li>` : nothing}
        <li>${say(next.bout.gentle ? "why-gentle" : next.bout.anchor ? "why-anchor" : "why-spread")}</li>
        ${plan.focus.length ? html`<li>${say("why-focus", { list: plan.focus.map((group) => say(`group-${group}`)).join(", ") })}</li>` : nothing}
        ${reasons.map((reason) => html`<li>${say(reason)}</li>`)}
      </ul>
    </details>
  `;
}

function nudges({ plan, coach, go, reader: { say } }: Planner): TemplateResult | typeof nothing {
  const { sitting } = plan.wake;
  const sits = sitting !== undefined && sitting !== null && sitting.from.instantMs <= Date.now();
  if (!plan.nudges.length && !sits) return nothing;
  const wave = (): void => {
    coach.dismissNudge();
    go("today");
  };
  return html`
    <ul class="nudges">
      ${sits ? html`<li>${say("nudge-sitting")} <button type="button" class="button quiet" @click=${wave}>${say("nudge-thanks")}</button></li>` : nothing}
      ${plan.nudges.map((nudge) => html`<li>${say(nudge)}</li>`)}
    </ul>
  `;
}

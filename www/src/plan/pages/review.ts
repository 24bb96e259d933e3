import { html } from "lit/html.js";
import { ACTIVITIES, LOADED_PATTERNS } from "../activities.ts";
import { last } from "../facts.ts";
import { scoreField, toNumber } from "../fields.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** Own activities, worry about each pattern, and confidence: asked again every two weeks. */
export const reviewPage: Page = (planner) => {
  const { say } = planner.reader;
  const activities = (last(planner.coach, "intake")?.activities ?? []) as readonly {
    activity: number;
    now: number;
    target: number;
  }[];
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const worries = Object.fromEntries(
      LOADED_PATTERNS.map((pattern) => [worryField(pattern), toNumber(form.get(worryField(pattern)))]),
    );
    const scores = activities.map(({ now }, index) => toNumber(form.get(`activity-${index}`)) ?? now);
    planner.note(
      { fact: "review", activities: scores, ...worries, confidence: toNumber(form.get("confidence")) },
      "progress",
    );
  };
  return html`
    ${pageTop(say("more-review"), say("review-heading"), say("review-lead"))}
    <form @submit=${send}>
      ${activities.map(({ activity, target }, index) => scoreField(say("review-activity", { name: say(`activity-${ACTIVITIES[activity] ?? "other"}`), target }), `activity-${index}`, say, "activity"))}
      ${LOADED_PATTERNS.map((pattern) => scoreField(say("review-worry", { name: say(`pattern-${pattern}`) }), worryField(pattern), say, "worry"))}
      ${scoreField(say("about-you-confidence"), "confidence", say, "confidence")}
      <footer><button type="submit" class="button main">${say("review-save")}</button></footer>
    </form>
  `;
};

function worryField(pattern: string): string {
  return `worry${pattern.slice(0, 1).toUpperCase()}${pattern.slice(1)}`;
}

import { html } from "lit/html.js";
import { choices, toNumber } from "../fields.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

const GROUPS = ["squat", "hinge", "push", "pull", "hip", "trunk"] as const;
const GRADES = [2, 1, 0] as const;

/** Squat, hinge, push, pull, hips and trunk, as the reader finds them; it sets the focus of the menu. */
export const movementCheckPage: Page = (planner) => {
  const { say } = planner.reader;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const ratings = Object.fromEntries(GROUPS.map((group) => [group, toNumber(form.get(group))]));
    planner.note({ fact: "movement-check", ...ratings }, "today");
  };
  return html`
    ${pageTop(say("more-movement-check"), say("movement-check-heading"), say("movement-check-lead"))}
    <form @submit=${send}>
      ${GROUPS.map(
        (group) => html`
        <div class="try">
          <p class="question">${say(`group-${group}`)}</p>
          <p>${say(`try-${group}`)}</p>
          ${choices(
            say("movement-check-how", { name: say(`group-${group}`) }),
            group,
            GRADES.map((grade) => [`${grade}`, say(`movement-grade-${grade}`)]),
          )}
        </div>`,
      )}
      <footer>
        <button type="submit" class="button main">${say("movement-check-save")}</button>
        <p class="note">${say("movement-check-note")}</p>
      </footer>
    </form>
  `;
};

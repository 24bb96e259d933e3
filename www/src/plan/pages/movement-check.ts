import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Subject } from "../../library.ts";
import { choices, toNumber } from "../fields.ts";
import { picturesOf } from "../figures.ts";
import { pageTop } from "../frame.ts";
import type { Page, Planner } from "../planner.ts";

const GROUPS = ["squat", "hinge", "push", "pull", "hip", "trunk"] as const;
/** The exercise that moves as the one asked for does. */
const FIGURES: Record<(typeof GROUPS)[number], Subject> = {
  squat: { exercise: "sit-to-stand", place: "standing", rung: 1 },
  hinge: { exercise: "wall-hinge", place: "standing", rung: 1 },
  push: { exercise: "push-up", place: "standing", rung: 1 },
  pull: { exercise: "row", place: "standing", rung: 1 },
  hip: { exercise: "marching", place: "standing", rung: 1 },
  trunk: { exercise: "bird-dog", place: "floor", rung: 3 },
};
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
          ${figure(group, planner)}
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

/** The moving figure, once it is there: the words say the same. */
function figure(group: (typeof GROUPS)[number], planner: Planner): TemplateResult | typeof nothing {
  const pictures = picturesOf(planner, Object.values(FIGURES));
  return pictures ? html`<div class="figure" aria-hidden="true">${pictures.still(FIGURES[group])}</div>` : nothing;
}

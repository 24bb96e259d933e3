import { html, nothing } from "lit/html.js";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** What a plan is, before anything is asked. */
export const welcomePage: Page = ({ reader: { say }, go, panel }) => html`
  ${pageTop(say("welcome-eyebrow"), say("welcome-heading"), say("welcome-lead"))}
  ${panel.erase.said ? html`<p class="card notice" role="status">${panel.erase.said}</p>` : nothing}
  <ul class="points">
    ${["often", "control", "pain", "yours"].map((point) => html`<li><strong>${say(`welcome-${point}`)}</strong> ${say(`welcome-${point}-why`)}</li>`)}
  </ul>
  <footer>
    <button type="button" class="button main" @click=${() => go("about-you")}>${say("welcome-go")}</button>
    <p class="note">${say("welcome-note")}</p>
  </footer>
`;

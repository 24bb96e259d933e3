import { html } from "lit/html.js";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** "I'm flaring up", whatever the score; or that it is over. */
export const flarePage: Page = ({ plan, note, reader: { say } }) => {
  const { flare } = plan.holds;
  if (flare) {
    return html`
      ${pageTop(say("flare-eyebrow", { number: flare.days }), say("flare-open-heading"), say("flare-open"))}
      <ul class="points">${["move", "walk", "times"].map((point) => html`<li>${say(`flare-${point}`)}</li>`)}</ul>
      <footer>
        <button type="button" class="button main" ?disabled=${flare.closing} @click=${() => note({ fact: "flare-over" }, "today")}>${say("flare-is-over")}</button>
        <p class="note">${say(flare.closing ? "flare-closing" : "flare-over-why")}</p>
      </footer>
    `;
  }
  return html`
    ${pageTop(say("flare-button"), say("flare-heading"), say("flare-lead"))}
    <ul class="points">${["move", "walk", "times", "counts"].map((point) => html`<li>${say(`flare-${point}`)}</li>`)}</ul>
    <footer>
      <button type="button" class="button main" @click=${() => note({ fact: "flare-declared" }, "today")}>${say("flare-declare")}</button>
      <p class="note">${say("flare-check")}</p>
    </footer>
  `;
};

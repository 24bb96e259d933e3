import { html, nothing } from "lit/html.js";
import { supportLink } from "../../views/support-link.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** When and where to get support; nothing is sent anywhere. */
export const supportPage: Page = ({ plan, go, note, reader }) => {
  const { say } = reader;
  const { advised, reasons, kinds, summary, callToAction } = plan.support;
  return html`
    ${pageTop(say("more-support"), say(advised ? `support-heading-${advised}` : "support-heading"), say("support-lead"))}
    ${reasons.length ? html`<ul class="points">${reasons.map((reason) => html`<li>${say(reason)}</li>`)}</ul>` : nothing}
    <h3>${say("support-kinds")}</h3>
    <ul class="points">${kinds.map((kind) => html`<li>${say(kind)}</li>`)}</ul>
    <div class="ways">
      ${summary ? html`<button type="button" class="button main" @click=${() => go("summary")}>${say("support-summary")}</button>` : nothing}
      ${callToAction ? supportLink(reader) : nothing}
      <button type="button" class="button quiet" @click=${() => note({ fact: "support-asked" }, "support")}>${say("support-ask")}</button>
    </div>
    <p class="note">${say("support-note")}</p>
  `;
};

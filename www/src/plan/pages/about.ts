import { html, type TemplateResult } from "lit/html.js";
import type { About } from "../about.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

const PARTS = ["is", "is-not", "weak", "strong", "privacy", "check"] as const;

/** What it is and is not, how weak the evidence is, privacy, and every number the rules use with its source. */
export const aboutPage: Page = ({ about, reader: { say } }) => html`
  ${pageTop(say("tab-more"), say("more-about"))}
  ${about ? told(about) : html`<p role="status">${say("memory-remembering")}</p>`}
`;

function told({ say, rules }: About): TemplateResult {
  return html`
    ${PARTS.map((part) => html`<div><h3>${say(`about-${part}-heading`)}</h3><p>${say(`about-${part}`)}</p></div>`)}
    <details class="card">
      <summary>${say("about-rules", { number: rules.length })}</summary>
      <p class="note">${say("about-rules-why")}</p>
      <ul class="rules">
        ${rules.map(
          ({ meaning, numbers, unit, mark, source }) => html`
            <li>
              <p>${say(meaning)}: <strong>${numbers.join(", ")}</strong> ${say(unit)}</p>
              <p class="note">${say(mark)}${source ? html`. ${source}` : ""}</p>
            </li>`,
        )}
      </ul>
    </details>
  `;
}

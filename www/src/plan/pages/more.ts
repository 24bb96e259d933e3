import { html } from "lit/html.js";
import { type Feature, has } from "../../coach/features.ts";
import { pageTop } from "../frame.ts";
import type { Page, PageName } from "../planner.ts";

const WAYS: readonly PageName[] = [
  "library",
  "diary",
  "training",
  "movement-check",
  "review",
  "support",
  "break",
  "reminders",
  "memory",
  "settings",
  "about",
];

/** Everything that is not needed every day. */
export const morePage: Page = ({ go, reader: { say, host } }) => html`
  ${pageTop(say("more-eyebrow"), say("tab-more"))}
  <ul class="list">
    ${WAYS.filter((page) => has(host, page as Feature)).map(
      (page) => html`
        <li>
          <button type="button" class="row" @click=${() => go(page)}>
            <strong>${say(`more-${page}`)}</strong>
            <span>${say(`more-${page}-why`)}</span>
          </button>
        </li>`,
    )}
  </ul>
`;

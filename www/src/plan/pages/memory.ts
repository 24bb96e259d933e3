import { html } from "lit/html.js";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** What is stored on this device: remember, back up, take along, erase. */
export const memoryPage: Page = ({ panel, reader: { say } }) => html`
  ${pageTop(say("tab-more"), say("more-memory"))}
  ${panel.draw()}
`;

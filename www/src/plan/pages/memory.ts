import { html, type TemplateResult } from "lit/html.js";
import type { MemoryPanel } from "../../memory/panel/panel.ts";
import type { Say } from "../../messages.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

/** What is stored on this device: remember, back up, take along, erase. */
export const memoryPage: Page = ({ panel, reader: { say } }) => html`
  ${pageTop(say("tab-more"), say("more-memory"))}
  ${panel.draw()}
`;

/** The same over whatever else is on, with the way back to it. */
export function memoryDialog(panel: MemoryPanel, say: Say, close: () => void): TemplateResult {
  return html`
    <section class="screen page memory">
      ${pageTop("", say("more-memory"))}
      ${panel.draw()}
      <footer><button type="button" class="button quiet" @click=${close}>${say("memory-close")}</button></footer>
    </section>
  `;
}

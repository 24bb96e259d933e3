import { html } from "lit/html.js";
import { pageTop } from "../frame.ts";
import type { Page, Planner } from "../planner.ts";
import { printOnly } from "../print.ts";

/** How it looks on paper. */
const PAPER =
  "body{margin:1.5cm;font:11pt/1.5 system-ui,sans-serif}h3{margin:1.2em 0 .3em;font-size:1.1em}ul{margin:0;padding-left:1.2em}.note{margin-top:2em;font-size:.85em}";

/** One page to take along, printed or as text. */
export const summaryPage: Page = (planner) => {
  const { coach, reader, go } = planner;
  const { say } = reader;
  const summary = coach.summary();
  if (!summary) return html`${pageTop(say("more-support"), say("summary-none"))}`;
  return html`
    ${pageTop(say("more-support"), say("summary-heading"))}
    <div class="sheet" data-print>
      ${summary.sections.map((section) => html`<h3>${say(section.heading)}</h3><ul>${section.lines.map((line) => html`<li>${say(line)}</li>`)}</ul>`)}
      <p class="note">${say(summary.note)}</p>
    </div>
    <div class="ways">
      <button type="button" class="button main" @click=${(event: Event) => printOnly(event, PAPER)}>${say("summary-print")}</button>
      <button type="button" class="button quiet" @click=${() => copy(planner)}>${say("summary-copy")}</button>
      <button type="button" class="button quiet" @click=${() => go("support")}>${say("summary-back")}</button>
    </div>
  `;
};

async function copy({ coach, reader: { say } }: Planner): Promise<void> {
  const summary = coach.summary();
  if (!summary) return;
  const parts = summary.sections.map(({ heading, lines }) =>
    [say(heading), ...lines.map((line) => `- ${say(line)}`)].join("\n"),
  );
  await navigator.clipboard.writeText([...parts, say(summary.note)].join("\n\n"));
}

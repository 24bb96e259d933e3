import { html, nothing, type TemplateResult } from "lit/html.js";
import { heading } from "../views/parts.ts";
import type { Page, PageName, Planner } from "./planner.ts";

const TABS = ["today", "progress", "more"] as const satisfies readonly PageName[];

/** The tab that a page belongs to; none while the reader has not begun. */
const TAB: Partial<Record<PageName, (typeof TABS)[number]>> = {
  today: "today",
  flare: "today",
  progress: "progress",
  normal: "progress",
};

/** A page with the way to the others. */
export function frame(name: PageName, planner: Planner, page: Page): TemplateResult {
  const { reader, refusal } = planner;
  const isFirst: boolean = ["welcome", "about-you", "your-day"].includes(name);
  return html`
    <section class="screen page ${name}">
      ${isFirst ? nothing : tabs(name, planner)}
      ${page(planner)}
      <p class="refusal" role="status">${refusal}</p>
      ${name === "today" || isFirst ? nothing : html`<footer><button type="button" class="button quiet" @click=${() => planner.go("today")}>${reader.say("back-to-today")}</button></footer>`}
    </section>
  `;
}

function tabs(name: PageName, { reader: { say }, go }: Planner): TemplateResult {
  const current = TAB[name] ?? "more";
  return html`
    <nav class="tabs" aria-label=${say("tabs")}>
      ${TABS.map(
        (tab) => html`
          <button type="button" class="tab" aria-current=${tab === current ? "page" : nothing} @click=${() => go(tab)}>
            ${say(`tab-${tab}`)}
          </button>`,
      )}
    </nav>
  `;
}

/** A page's top: where one is, what it is, and a line. */
export function pageTop(eyebrow: string, title: string, lead?: TemplateResult | string): TemplateResult {
  return html`
    <header>
      <p class="eyebrow">${eyebrow}</p>
      ${heading(title)}
      ${lead ? html`<p>${lead}</p>` : nothing}
    </header>
  `;
}

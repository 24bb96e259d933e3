import { html, nothing, type TemplateResult } from "lit/html.js";
import type { RestView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { onwardButton } from "./onward.ts";
import { clock, heading } from "./parts.ts";

/** Between bouts: why it rests, and what is next. */
export function restScreen(view: RestView, reader: Reader): TemplateResult {
  const { say, act, language } = reader;
  return html`
    <section class="screen quiet rest">
      <header>
        <p class="eyebrow">${say("rest-eyebrow")}</p>
        ${heading(say(view.message))}
        ${view.againAt != null ? html`<p>${say("again-at", { time: clock(language, view.againAt) })}</p>` : nothing}
      </header>
      <footer>
        ${onwardButton(reader)}
        ${view.open ? html`<button type="button" class="button quiet" @click=${() => act((coach) => coach.begin())}>${say("rest-start")}</button>` : nothing}
      </footer>
    </section>
  `;
}

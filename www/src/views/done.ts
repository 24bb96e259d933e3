import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DoneView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { onwardButton } from "./onward.ts";
import { clock, heading } from "./parts.ts";
import { supportLink } from "./support-link.ts";

/** The bout is over: one honest sentence, what follows from it, and when to come back. */
export function doneScreen(view: DoneView, reader: Reader): TemplateResult {
  const { say, act, language } = reader;
  const minutes = Math.floor(view.playedS / 60);
  const seconds = String(view.playedS % 60).padStart(2, "0");
  return html`
    <section class="screen quiet done">
      <header>
        <p class="played"><strong>${minutes}:${seconds}</strong> ${say("done-played")}</p>
        ${heading(say(view.sentence))}
        <p class="advice">${say(view.next)}</p>
        ${view.againAt != null ? html`<p>${say("again-at", { time: clock(language, view.againAt) })}</p>` : nothing}
      </header>
      <footer>
        ${onwardButton(reader)}
        ${view.callToAction ? supportLink(reader) : nothing}
        <button type="button" class="button quiet" @click=${() => act((coach) => coach.again())}>${say("done-again")}</button>
        <p class="note">${reader.onward?.note ?? say("done-not-stored")}</p>
      </footer>
    </section>
  `;
}

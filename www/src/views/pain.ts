import { html, type TemplateResult } from "lit/html.js";
import type { PainView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { painScale } from "./pain-scale.ts";
import { heading } from "./parts.ts";

/** Pain now, in one tap; the bout begins with it. */
export function painScreen(_view: PainView, { say, act }: Reader): TemplateResult {
  return html`
    <section class="screen quiet ask">
      <header>
        <p class="eyebrow">${say("pain-eyebrow")}</p>
        <div id="pain-now">${heading(say("pain-heading"))}</div>
        <p>${say("pain-lead")}</p>
      </header>
      ${painScale(say, "pain-now", undefined, (score) => act((coach) => coach.painNow(score)))}
      <footer>
        <button type="button" class="button quiet" @click=${() => act((coach) => coach.back())}>${say("check-back")}</button>
      </footer>
    </section>
  `;
}

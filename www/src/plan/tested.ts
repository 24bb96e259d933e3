import { html, type TemplateResult } from "lit/html.js";
import type { CleanHolds, TestedView } from "../../../pkg/whole/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { painScale } from "../views/pain-scale.ts";
import { heading } from "../views/parts.ts";
import type { WholeCoach } from "./engine.ts";

/** After a control test: pain, and how many holds of each side were clean; one tap each, all of it optional. */
export function testedScreen(view: TestedView, { say, act }: Reader, coach: WholeCoach): TemplateResult {
  const { left, right } = view;
  const tell = (side: "left" | "right", clean: number): void =>
    act(() =>
      coach.cleanHolds(side === "left" ? clean : (left.clean ?? 0), side === "right" ? clean : (right?.clean ?? 0)),
    );
  return html`
    <section class="screen tested">
      <header>
        <p class="eyebrow">${say("tested-eyebrow")} · ${say(view.name)}</p>
        ${heading(say("tested-heading"))}
        <p>${say("tested-lead")}</p>
      </header>
      ${count(say(right ? "tested-left" : "tested-both", { number: left.done }), left, (clean) => tell("left", clean))}
      ${right ? count(say("tested-right", { number: right.done }), right, (clean) => tell("right", clean)) : ""}
      <div>
        <p id="worst-pain" class="question">${say("after-pain")}</p>
        ${painScale(say, "worst-pain", view.pain, (score) => act((engine) => engine.worstPain(score)))}
      </div>
      <footer>
        <button type="button" class="button main" @click=${() => act((engine) => engine.complete())}>${say(view.complete ? "tested-done" : "tested-skip")}</button>
      </footer>
    </section>
  `;
}

function count(label: string, { done, clean }: CleanHolds, tell: (clean: number) => void): TemplateResult {
  return html`
    <div role="group" aria-label=${label}>
      <p class="question">${label}</p>
      <div class="chips">
        ${Array.from({ length: done + 1 }, (_, number) => html`<button type="button" class="score" aria-pressed=${number === clean ? "true" : "false"} @click=${() => tell(number)}>${number}</button>`)}
      </div>
    </div>
  `;
}

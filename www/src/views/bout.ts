import { html, nothing, type TemplateResult } from "lit/html.js";
import type { BoutView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { boutControls, soundMenu } from "./bout-controls.ts";
import { heading } from "./parts.ts";
import { sideLabel } from "./side-label.ts";

/**
 * The guided bout, to be read lying down at arm's length.
 *
 * The seconds, ring, bar and figure are moved by the bout loop; only what changes with a cue is drawn here, and every
 * part keeps its room, so that nothing moves when a cue does.
 */
export function boutScreen(view: BoutView, reader: Reader): TemplateResult {
  const { say } = reader;
  const exercise = view.exercises[view.at];
  const { cue } = view;
  return html`
    <section class="screen bout" data-paused=${view.paused ?? nothing} data-cue=${cue.kind}>
      <div class="progress" aria-hidden="true"><div data-bar></div></div>
      <header>
        ${heading(exercise ? say(exercise.name) : "")}
        <p class="eyebrow">${say("bout-exercise", { at: view.at + 1, count: view.exercises.length })}</p>
      </header>
      <div class="picture">
        <div class="figure" data-figure role="img" aria-label=${say(view.figure.description)}></div>
        ${sideLabel(say, cue.side)}
        ${view.paused ? html`<p class="paused">${say("paused")}</p>` : nothing}
      </div>
      <div class="now">
        <div class="count" role="timer" aria-label=${say("bout-seconds")}>
          <div class="ring" aria-hidden="true"><i><i data-ring></i></i><i><i data-ring></i></i></div>
          <span data-seconds></span>
        </div>
        <div class="words">
          <p class="rep">${cue.rep ? say("bout-rep", { rep: cue.rep, reps: cue.reps }) : nothing}</p>
          <p class="title" aria-live="polite">${say(cue.title)}</p>
        </div>
        <p class="detail">${say(cue.detail)}</p>
        <p class="next">${below(view, reader)}</p>
      </div>
      ${boutControls(view, reader)}
      ${soundMenu(reader)}
      <details class="about purpose">
        <summary>${say("bout-about")}</summary>
        <p>${exercise ? say(exercise.purpose) : nothing}</p>
        <p>${exercise ? say(exercise.stop) : nothing}</p>
      </details>
      ${view.note ? html`<p class="note steady">${say(view.note)}</p>` : nothing}
    </section>
  `;
}

/** Under the cue: why the bout stands still where the reader did not ask for it, else what comes next. */
function below({ paused, next }: BoutView, { say }: Reader): string | typeof nothing {
  if (paused && paused !== "reader") return say(`paused-${paused}`);
  return next ? say("bout-next", { next: say(next) }) : nothing;
}

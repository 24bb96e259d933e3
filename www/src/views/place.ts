import { html, nothing, type TemplateResult } from "lit/html.js";
import type { PlaceView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { heading } from "./parts.ts";
import { placeIcon } from "./place-icon.ts";

/** Floor, chair or standing; right after a clear check it can still be taken back here. */
export function placeScreen(view: PlaceView, { say, act, hasPages }: Reader): TemplateResult {
  return html`
    <section class="screen quiet place">
      <header>
        <p class="eyebrow">${say("place-eyebrow")}</p>
        ${heading(say("place-heading"))}
        <p>${say("place-lead")}</p>
      </header>
      <ul class="places">
        ${view.places.map(
          (place) => html`
            <li class="choice">
              ${placeIcon(place)}
              <button type="button" class="name" aria-describedby="needs-${place}" @click=${() => act((coach) => coach.choosePlace(place))}>
                ${say(`place-${place}`)}
              </button>
              <span id="needs-${place}">${say(`place-${place}-needs`)}</span>
            </li>`,
        )}
      </ul>
      ${
        view.checkAnswered
          ? html`
            <footer>
              <p class="note">${say("place-check-answered")}</p>
              <button type="button" class="button quiet" @click=${() => act((coach) => coach.back())}>${say("place-check-change")}</button>
            </footer>`
          : hasPages
            ? html`<footer><button type="button" class="button quiet" @click=${() => act((coach) => coach.back())}>${say("check-back")}</button></footer>`
            : nothing
      }
    </section>
  `;
}

import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Say } from "../messages.ts";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Pain from 0 to 10 in one tap: eleven buttons, one tab stop, arrow keys between them. */
export function painScale(
  say: Say,
  labelId: string,
  chosen: number | null | undefined,
  choose: (score: number) => void,
): TemplateResult {
  const stop = chosen ?? 0;
  const ends: Record<number, string> = { 0: say("pain-least"), 10: say("pain-most") };
  return html`
    <div class="pain">
      <div class="scale" role="group" aria-labelledby=${labelId} @keydown=${moveFocus}>
        ${SCORES.map(
          (score) => html`
            <button
              type="button"
              class="score"
              data-score=${score}
              aria-label=${ends[score] ?? nothing}
              aria-pressed=${score === chosen ? "true" : "false"}
              tabindex=${score === stop ? 0 : -1}
              @click=${() => choose(score)}
            >${score}</button>`,
        )}
      </div>
      <p class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[10]}</span></p>
    </div>
  `;
}

function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const group = event.currentTarget;
  if (!step || !(group instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  event.preventDefault();
  const to = Math.min(10, Math.max(0, Number(event.target.dataset.score) + step));
  const next = group.querySelector<HTMLElement>(`[data-score="${to}"]`);
  if (!next) return;
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

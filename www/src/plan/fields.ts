import { html, type TemplateResult } from "lit/html.js";
import type { Say } from "../messages.ts";

/** An answer of a form as a number; nothing where it was left out. */
export function toNumber(value: FormDataEntryValue | null): number | undefined {
  return typeof value === "string" && value !== "" ? Number(value) : undefined;
}

/** One choice of several, each one tap; none need be taken. */
export function choices(
  question: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen?: string,
): TemplateResult {
  return html`
    <fieldset class="field">
      <legend>${question}</legend>
      <div class="chips">
        ${options.map(
          ([value, label]) => html`
            <label class="chip">
              <input type="radio" name=${name} value=${value} ?checked=${value === chosen} />
              <span>${label}</span>
            </label>`,
        )}
      </div>
    </fieldset>
  `;
}

/** Several choices, each on or off. */
export function ticks(
  question: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: readonly string[],
): TemplateResult {
  return html`
    <fieldset class="field">
      <legend>${question}</legend>
      <div class="chips">
        ${options.map(
          ([value, label]) => html`
            <label class="chip">
              <input type="checkbox" name=${name} value=${value} ?checked=${chosen.includes(value)} />
              <span>${label}</span>
            </label>`,
        )}
      </div>
    </fieldset>
  `;
}

/** 0 to 10 in one tap, with what the ends mean: pain's, or those called `ends`. */
export function scoreField(question: string, name: string, say: Say, ends = "pain", chosen?: number): TemplateResult {
  const scores = Array.from({ length: 11 }, (_, score) => score);
  return html`
    <fieldset class="field">
      <legend>${question}</legend>
      <div class="scores">
        ${scores.map(
          (score) => html`
            <label class="chip score-chip">
              <input type="radio" name=${name} value=${score} ?checked=${score === chosen} />
              <span>${score}</span>
            </label>`,
        )}
      </div>
      <p class="ends" aria-hidden="true"><span>${say(`${ends}-least`)}</span><span>${say(`${ends}-most`)}</span></p>
    </fieldset>
  `;
}

/** A clock time as minutes after midnight. */
export function minutesOfTime(value: FormDataEntryValue | null, otherwise: number): number {
  const [hours, minutes] = `${value}`.split(":").map(Number);
  return Number.isFinite(hours) && Number.isFinite(minutes) ? (hours ?? 0) * 60 + (minutes ?? 0) : otherwise;
}

/** Minutes after midnight as a time field has them. */
export function timeValue(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, "0")).join(":");
}

/** A field for a clock time. */
export function timeField(label: string, name: string, minutes: number): TemplateResult {
  return html`
    <label class="field time">
      <span>${label}</span>
      <input type="time" name=${name} .value=${timeValue(minutes)} required />
    </label>
  `;
}

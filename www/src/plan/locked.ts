import { html, type TemplateResult } from "lit/html.js";
import type { LockedView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { lockedScreen } from "../views/locked.ts";
import { saveCancelling } from "./reminders.ts";

/** The lock, the way to what is kept, and what takes the reminders out of the reader's calendar: they would call to a bout that must not be. */
export function lockedWithPlan(view: LockedView, reader: Reader, openMemory: () => void): TemplateResult {
  const { say } = reader;
  return html`
    ${lockedScreen(view, reader)}
    <div class="part cancel">
      <p>${say("reminders-locked")}</p>
      <button type="button" class="button quiet" @click=${() => saveCancelling(say)}>${say("reminders-cancel")}</button>
      <p class="note">${say("reminders-cancel-why")}</p>
    </div>
    <div class="part"><button type="button" class="button quiet" @click=${openMemory}>${say("more-memory")}</button></div>
  `;
}

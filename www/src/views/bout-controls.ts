import { html, type TemplateResult } from "lit/html.js";
import type { BoutView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";

/** Pause large and first, "this hurts" always beside it, then the quieter ways out, then sound. */
export function boutControls(view: BoutView, { say, act, sound, setSound }: Reader): TemplateResult {
  return html`
    <div class="controls">
      <button
        type="button"
        class="button main pause"
        @click=${() => act((coach) => (view.paused ? coach.resume() : coach.pause()))}
      >${say(view.paused ? "bout-resume" : "bout-pause")}</button>
      <button type="button" class="button hurts" @click=${() => act((coach) => coach.hurts())}>${say("bout-hurts")}</button>
      <button type="button" class="button quiet easier" @click=${() => act((coach) => coach.easier())}>${say(view.easier)}</button>
      <button type="button" class="button quiet" @click=${() => act((coach) => coach.skip())}>${say("bout-skip")}</button>
      <button type="button" class="button quiet" @click=${() => act((coach) => coach.finish())}>${say("bout-finish")}</button>
      <div class="sound" role="group" aria-label=${say("sound")}>
        ${toggle(say("sound-voice"), sound.voice, (voice) => setSound({ ...sound, voice }))}
        ${toggle(say("sound-tones"), sound.tones, (tones) => setSound({ ...sound, tones }))}
      </div>
    </div>
  `;
}

function toggle(label: string, on: boolean, turn: (on: boolean) => void): TemplateResult {
  return html`
    <button type="button" class="switch" role="switch" aria-checked=${on ? "true" : "false"} @click=${() => turn(!on)}>${label}</button>
  `;
}

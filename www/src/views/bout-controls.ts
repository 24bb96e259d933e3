import { html, type TemplateResult } from "lit/html.js";
import type { BoutView } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { wear } from "../styles/sheet.ts";

/** Pause large and first, "this hurts" always beside it, then the quieter ways out, then how it is heard and seen. */
export function boutControls(view: BoutView, reader: Reader): TemplateResult {
  const { say, act } = reader;
  return html`
    <div class="controls">
      <button
        type="button"
        class="button main pause"
        @click=${() => act((coach) => (view.paused ? coach.resume() : coach.pause()))}
      >${say(view.paused ? "bout-resume" : "bout-pause")}</button>
      <button type="button" class="button hurts" @click=${() => act((coach) => coach.hurts())}>${say("bout-hurts")}</button>
      <button type="button" class="button quiet easier" @click=${() => act((coach) => coach.easier())}>${say(view.easier)}</button>
      <button type="button" class="button quiet skip" @click=${() => act((coach) => coach.skip())}>${say("bout-skip")}</button>
      <button type="button" class="button quiet finish" @click=${() => act((coach) => coach.finish())}>${say("bout-finish")}</button>
      ${soundSwitches(reader)}
      ${toggle(say("large-view"), reader.large, reader.setLarge)}
    </div>
  `;
}

/** Voice and tones, on or off. */
export function soundSwitches({ say, sound, setSound }: Reader): TemplateResult {
  return html`
    <div class="sound" role="group" aria-label=${say("sound")}>
      ${toggle(say("sound-voice"), sound.voice, (voice) => setSound({ voice }))}
      ${toggle(say("sound-tones"), sound.tones, (tones) => setSound({ tones }))}
    </div>
  `;
}

function toggle(label: string, on: boolean, turn: (on: boolean) => unknown): TemplateResult {
  return html`
    <button type="button" class="switch" role="switch" aria-checked=${on ? "true" : "false"} @click=${() => turn(!on)}>${label}</button>
  `;
}

/** Which voice, how fast, and vibration: fetched when it is opened, because the first bout does without. */
export function soundMenu(reader: Reader): TemplateResult {
  const open = async ({ target }: Event): Promise<void> => {
    const holder = (target as Element).lastElementChild as HTMLElement;
    if (holder.childElementCount) return;
    try {
      const { css, drawSoundMenu } = await import("../sound-menu.ts");
      wear(holder, css);
      drawSoundMenu(holder, reader);
    } catch {
      holder.textContent = reader.say("sound-menu-missing");
    }
  };
  return html`
    <details class="about sound-menu" @toggle=${open}>
      <summary>${reader.say("sound-menu")}</summary>
      <div></div>
    </details>
  `;
}

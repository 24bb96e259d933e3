import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Message } from "../../../../pkg/whole/steadyback.js";
import { readCode } from "../handover/code.ts";
import { openLink } from "../handover/link.ts";
import { WrongCode } from "../handover/seal.ts";
import type { Context } from "./context.ts";

/** What a link carried is opened with its code; for the page that such a link leads to. */
export class TakePart {
  #opening = false;
  #said: Message | string | undefined;

  /** `text` is what the link carried; `done` is called when its journal is here, or the reader goes on without it. */
  constructor(
    private readonly context: Context,
    private readonly text: string,
    private readonly done: (said: Message | undefined) => void,
  ) {}

  draw(): TemplateResult {
    const { say } = this.context;
    return html`
      <form class="part take" @submit=${this.#submit}>
        <h2 data-arrive tabindex="-1">${say("take-heading")}</h2>
        <p>${say("take-note")}</p>
        <label class="field">
          <span>${say("take-code")}</span>
          <input name="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" ?readonly=${this.#opening} />
        </label>
        <p role="status" class="said">${this.#said === undefined ? nothing : say(this.#said)}</p>
        <div class="choices">
          <button type="submit" class="button main" ?disabled=${this.#opening}>${say(this.#opening ? "take-opening" : "take-open")}</button>
          <button type="button" class="button quiet" @click=${() => this.done(undefined)}>${say("take-not-now")}</button>
        </div>
      </form>
    `;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { coach, memory, redraw } = this.context;
    const typed = event.target instanceof HTMLFormElement ? new FormData(event.target).get("code") : null;
    const code = readCode(`${typed ?? ""}`);
    if (code === undefined) {
      this.#said = "take-not-a-code";
      redraw();
      return;
    }
    this.#opening = true;
    redraw();
    try {
      const view = coach.merge(await openLink(this.text, code));
      await memory.save();
      if (view.result === "taken") this.done(view.message);
      else this.#said = "take-not-sealed";
    } catch (error) {
      this.#said = error instanceof WrongCode ? "take-wrong-code" : "take-not-sealed";
    }
    this.#opening = false;
    redraw();
  };
}

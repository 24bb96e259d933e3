import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Context } from "./context.ts";

/** Everything goes: asked twice, because nothing brings it back. */
export class ErasePart {
  #asked = false;
  #said: string | undefined;

  constructor(private readonly context: Context) {}

  /** Asks at once, as the element's own `erase()` does. */
  ask(): void {
    this.#asked = true;
  }

  /** What came of it, in words, for the page that shows when everything is gone; nothing before. */
  get said(): string | undefined {
    return this.#said === undefined ? undefined : this.context.say(this.#said);
  }

  draw(): TemplateResult {
    const { say } = this.context;
    return html`
      <section class="part erase">
        <h3>${say("erase-heading")}</h3>
        ${
          this.#asked
            ? html`
              <p role="alert">${say("erase-sure")}</p>
              <div class="choices">
                <button type="button" class="button alarm" @click=${() => this.#erase()}>${say("erase-yes")}</button>
                <button type="button" class="button" @click=${() => this.#ask(false)}>${say("erase-no")}</button>
              </div>`
            : html`<button type="button" class="button quiet" aria-describedby="erase-note" @click=${() => this.#ask(true)}>${say("erase")}</button>`
        }
        <p class="note" id="erase-note">${say("erase-note")}</p>
        <p role="status" class="said">${this.said ?? nothing}</p>
      </section>
    `;
  }

  #ask(asked: boolean): void {
    this.#asked = asked;
    this.#said = undefined;
    this.context.redraw();
  }

  async #erase(): Promise<void> {
    this.#asked = false;
    try {
      await this.context.memory.erase();
      this.#said = "erase-done";
    } catch {
      this.#said = "erase-failed";
    }
    this.context.redraw();
  }
}

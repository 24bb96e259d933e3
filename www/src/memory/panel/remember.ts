import { html, type TemplateResult } from "lit/html.js";
import type { Context } from "./context.ts";

/** "Remember on this device", and how well it does. Nothing is stored before the tap. */
export class RememberPart {
  #asked = false;

  constructor(private readonly context: Context) {}

  draw(): TemplateResult {
    const { memory, say } = this.context;
    return html`
      <section class="part remember" data-state=${memory.state}>
        <h3>${say("memory-heading")}</h3>
        ${memory.state === "off" ? this.#off() : html`<p role="status">${say(this.#asked ? "memory-remembering" : `memory-${memory.state}`)}</p>`}
        ${memory.state === "on" && !this.#asked ? html`<p class="note">${say(memory.persistent ? "memory-on-persistent" : "memory-on-may-go")}</p>` : ""}
      </section>
    `;
  }

  #off(): TemplateResult {
    const { say } = this.context;
    return html`
      <p>${say("memory-off")}</p>
      <button type="button" class="button" aria-describedby="remember-note" ?disabled=${this.#asked} @click=${() => this.#remember()}>
        ${say(this.#asked ? "memory-remembering" : "memory-remember")}
      </button>
      <p class="note" id="remember-note">${say("memory-remember-note")}</p>
    `;
  }

  async #remember(): Promise<void> {
    this.#asked = true;
    this.context.redraw();
    await this.context.memory.remember();
    this.#asked = false;
    this.context.redraw();
  }
}

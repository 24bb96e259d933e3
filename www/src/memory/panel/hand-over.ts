import { html, nothing, type TemplateResult } from "lit/html.js";
import { type HandOver, makeLink } from "../handover/link.ts";
import type { Context } from "./context.ts";

/** A link that carries the journal to another device, its QR code, and beside it the code that opens it. */
export class HandOverPart {
  #making = false;
  #made: HandOver | "too-big" | "unavailable" | undefined;
  #picture: TemplateResult | undefined;
  #copied = false;

  /** `page` is the address of the page that opens such links: `app.html`. */
  constructor(
    private readonly context: Context,
    private readonly page: string,
  ) {}

  draw(): TemplateResult {
    const { say } = this.context;
    const made = this.#made;
    return html`
      <section class="part hand-over">
        <h3>${say("handover-heading")}</h3>
        <p class="note">${say("handover-note")}</p>
        <button type="button" class="button" ?disabled=${this.#making} @click=${() => this.#make()}>${say(this.#making ? "handover-making" : "handover-make")}</button>
        <div role="status" class="part made">
          ${typeof made === "string" ? html`<p>${say(`handover-${made}`)}</p>` : nothing}
          ${typeof made === "object" ? this.#show(made) : nothing}
        </div>
      </section>
    `;
  }

  #show({ code }: HandOver): TemplateResult {
    const { say } = this.context;
    return html`
      <p>${say("handover-code")}: <strong class="code">${code}</strong></p>
      <p class="note">${say("handover-code-note")}</p>
      ${this.#picture ?? nothing}
      <p class="note">${say("handover-scan")}</p>
      <button type="button" class="button quiet" @click=${() => this.#copy()}>${say(this.#copied ? "handover-copied" : "handover-copy")}</button>
    `;
  }

  async #make(): Promise<void> {
    const { coach, say, redraw } = this.context;
    this.#making = true;
    this.#copied = false;
    redraw();
    const packed = Uint8Array.from(coach.packed());
    const [made, qr] = await Promise.all([
      makeLink(packed, this.page),
      import("../handover/qr.ts").catch(() => undefined),
    ]);
    this.#made = made;
    this.#picture = typeof made === "object" ? qr?.qrCode(made.link, say("handover-qr")) : undefined;
    this.#making = false;
    redraw();
  }

  async #copy(): Promise<void> {
    if (typeof this.#made !== "object") return;
    try {
      await navigator.clipboard.writeText(this.#made.link);
      this.#copied = true;
    } catch {
      // Refused (a frame without the right): the address can still be read off the code.
      this.#copied = false;
    }
    this.context.redraw();
  }
}

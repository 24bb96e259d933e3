import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportView, Message } from "../../../../pkg/whole/steadyback.js";
import { type Brought, backupFile, bringIn, offer } from "../backup.ts";
import type { Context } from "./context.ts";

/** The journal as a file: out, and in. */
export class BackupPart {
  #said: Message | string | undefined;
  #brought: Brought | undefined;

  constructor(private readonly context: Context) {}

  draw(): TemplateResult {
    const { say, coach } = this.context;
    const sound = this.#brought?.view.sound ?? 0;
    return html`
      <section class="part backup">
        <h3>${say("backup-heading")}</h3>
        <button type="button" class="button" aria-describedby="backup-save-note" @click=${() => offer(backupFile(coach))}>${say("backup-save")}</button>
        <p class="note" id="backup-save-note">${say("backup-save-note")}</p>
        <label class="field">
          <span>${say("backup-bring")}</span>
          <input type="file" accept=".json,application/json" aria-describedby="backup-bring-note" @change=${this.#chosen} />
        </label>
        <p class="note" id="backup-bring-note">${say("backup-bring-note")}</p>
        <p role="status" class="said">${this.#said === undefined ? nothing : say(this.#said)}</p>
        ${
          this.#brought?.salvage
            ? html`
              <button type="button" class="button" aria-describedby="backup-salvage-note" @click=${() => this.#salvage()}>${say("backup-salvage", { number: sound })}</button>
              <p class="note" id="backup-salvage-note">${say("backup-salvage-note")}</p>`
            : nothing
        }
      </section>
    `;
  }

  #chosen = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (!file) return;
    try {
      this.#brought = await bringIn(this.context.coach, file);
      await this.#tell(this.#brought.view);
    } catch {
      this.#brought = undefined;
      this.#said = "backup-unreadable";
    }
    // The same file can be chosen again.
    target.value = "";
    this.context.redraw();
  };

  async #salvage(): Promise<void> {
    const view = this.#brought?.salvage?.();
    this.#brought = undefined;
    if (view) await this.#tell(view);
    this.context.redraw();
  }

  async #tell(view: ImportView): Promise<void> {
    // What came in is kept before the screen says that it is here.
    await this.context.memory.save();
    this.#said = view.message;
  }
}

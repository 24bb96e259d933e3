import { html, type TemplateResult } from "lit/html.js";
import { BackupPart } from "./backup.ts";
import type { Context } from "./context.ts";
import { ErasePart } from "./erase.ts";
import { HandOverPart } from "./hand-over.ts";
import { RememberPart } from "./remember.ts";

/** Everything a reader can do with what is stored: remember, back up, take along, erase. One for as long as the coach is on the page; drawn whenever wanted. */
export class MemoryPanel {
  readonly remember: RememberPart;
  readonly backup: BackupPart;
  readonly handOver: HandOverPart;
  readonly erase: ErasePart;

  /** `page` is the address of `app.html`, absolute or from the page's own. */
  constructor(context: Context, page: string) {
    this.remember = new RememberPart(context);
    this.backup = new BackupPart(context);
    this.handOver = new HandOverPart(context, page);
    this.erase = new ErasePart(context);
  }

  draw(): TemplateResult {
    return html`<div class="parts">${[this.remember, this.backup, this.handOver, this.erase].map((part) => part.draw())}</div>`;
  }
}

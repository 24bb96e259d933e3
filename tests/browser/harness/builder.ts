/** An editor at the builder, in sentences. */
import { expect, type Locator, type Page } from "@playwright/test";
import { ticks } from "./hand.ts";

/** What the builder prints, each by the id of its element. */
export type Printed = "element" | "frame" | "shortcode" | "placeholder" | "policy" | "sheet";

export class Editor {
  constructor(
    readonly page: Page,
    readonly address: string,
  ) {}

  async opens(): Promise<void> {
    await this.page.goto(`${this.address}/builder.html`);
    await expect(this.preview.getByRole("button")).toBeVisible();
    await expect(this.page.getByLabel("Pin this very release")).toBeEnabled();
  }

  /** The coach in the preview. */
  get preview(): Locator {
    return this.page.locator("#place steady-back");
  }

  /** One of a few, by the words on it. */
  async picks(words: string): Promise<void> {
    await ticks(this.page.getByRole("radio", { name: words, exact: true }));
  }

  async writes(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** What is printed, as somebody would copy it. */
  async prints(what: Printed): Promise<string> {
    return (await this.page.locator(`#${what}-code`).textContent()) ?? "";
  }
}

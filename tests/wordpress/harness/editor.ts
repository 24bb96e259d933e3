/** The block editor, in sentences. */
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { card } from "../../browser/harness/words.ts";
import { site } from "./wordpress.ts";

declare global {
  interface Window {
    // biome-ignore lint/suspicious/noExplicitAny: WordPress's own scripts, which bring no types.
    wp: any;
  }
}

export class Editor {
  constructor(readonly page: Page) {}

  async opensANewPost(title: string): Promise<void> {
    await this.page.goto(`${site.address}/wp-admin/post-new.php`);
    await this.page.getByRole("textbox", { name: "Add title" }).fill(title);
  }

  /** Finds the block by its name, as an editor would. */
  async insertsTheCoach(): Promise<void> {
    const inserter = this.page.getByRole("button", { name: "Toggle block inserter" });
    await inserter.click();
    await this.page.getByRole("searchbox").fill("back coach");
    await this.page.getByRole("option", { name: "Back coach" }).click();
    await inserter.click();
    const panel = this.page.getByRole("button", { name: "Settings", exact: true });
    if ((await panel.getAttribute("aria-pressed")) !== "true") await panel.click();
  }

  /** The coach in the text, drawn in the page itself. */
  get preview(): Locator {
    return this.page.locator(".wp-block-steady-back-coach steady-back");
  }

  /** The editor's canvas as a frame, which it is when the post is looked at as on another device. */
  async looksAsOnATablet(): Promise<FrameLocator> {
    await this.page.getByRole("button", { name: "Preview", exact: true }).click();
    await this.page.getByRole("menuitem", { name: "Tablet" }).click();
    await this.page.keyboard.press("Escape");
    return this.page.frameLocator('iframe[name="editor-canvas"]');
  }

  /** Writes into a field of the side panel. */
  async chooses(label: string, value: string): Promise<void> {
    await this.page.getByRole("textbox", { name: label }).fill(value);
  }

  /** Writes the post's source. */
  async writesSource(source: string): Promise<void> {
    await this.page.evaluate(() => window.wp.data.dispatch("core/edit-post").switchEditorMode("text"));
    await this.page.locator(".editor-post-text-editor").fill(source);
    await this.page.evaluate(() => window.wp.data.dispatch("core/edit-post").switchEditorMode("visual"));
  }

  /** Publishes and returns the post's path. */
  async publishes(): Promise<string> {
    await this.page.getByRole("button", { name: "Publish", exact: true }).click();
    await this.page.locator(".editor-post-publish-panel").getByRole("button", { name: "Publish", exact: true }).click();
    await expect(this.page.locator(".post-publish-panel__postpublish-header")).toContainText("is now live");
    const id = await this.page.evaluate(() => window.wp.data.select("core/editor").getCurrentPostId());
    return `/?p=${id}`;
  }
}

/** The card is drawn and waits for a tap. */
export async function expectCard(coach: Locator): Promise<void> {
  await expect(coach.getByRole("button", { name: card.start })).toBeVisible();
}

/** The viewer's script: a coach reads a journal that somebody handed over. Nothing is stored, sent or recorded. */

import * as assets from "steadyback:viewer-assets";
import { html, nothing, render } from "lit/html.js";
import { Coach, initSync } from "../../pkg/whole/steadyback.js";
import { compile } from "./engine.ts";
import { type Brought, bringIn } from "./memory/backup.ts";
import { readMessages, type Say } from "./messages.ts";
import { sheet } from "./viewer/sheet.ts";

/** The page's own, where there are words for it. */
const LANGUAGE =
  Object.keys(assets.words).find((language) => document.documentElement.matches(`:lang(${language})`)) ?? "en-GB";
const stage = document.querySelector<HTMLElement>("#viewer") ?? document.body;
const beside = (file: string): string => new URL(file, import.meta.url).href;

/** What is on the page. */
interface Shown {
  readonly coach: Coach;
  readonly brought: Brought;
}

async function start(): Promise<void> {
  const text = async (file: string): Promise<string> => (await fetch(beside(file))).text();
  const compiling = fetch(beside(assets.engine)).then(compile);
  const [module, ...words] = await Promise.all([compiling, ...(assets.words[LANGUAGE] ?? []).map(text)]);
  initSync({ module });
  const say = readMessages(LANGUAGE, words.join("\n"));
  let shown: Shown | undefined;
  let failed = false;
  const draw = (): unknown => render(page(say, shown, failed, open, salvage), stage);
  const open = async ({ target }: Event): Promise<void> => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!file) return;
    // Another journal is another person's: it gets a coach of its own.
    shown?.coach.free();
    shown = undefined;
    failed = false;
    try {
      const coach = new Coach(LANGUAGE, undefined, () => draw());
      shown = { coach, brought: await bringIn(coach, file) };
    } catch {
      failed = true;
    }
    draw();
  };
  const salvage = (): void => {
    if (!shown?.brought.salvage) return;
    const view = shown.brought.salvage();
    shown = { coach: shown.coach, brought: { view, salvage: undefined } };
    draw();
  };
  draw();
}

function page(
  say: Say,
  shown: Shown | undefined,
  failed: boolean,
  open: (event: Event) => void,
  salvage: () => void,
): unknown {
  const result = shown?.brought.view.result;
  return html`
    <form class="open">
      <h1>${say("viewer-heading")}</h1>
      <p>${say("viewer-what")}</p>
      <label><span>${say("viewer-file")}</span> <input type="file" accept=".json,application/json" @change=${open} /></label>
      <div role="status">
        ${failed ? html`<p>${say("viewer-file-failed")}</p>` : nothing}
        ${result === "damaged" || result === "refused" ? html`<p>${say(shown?.brought.view.message ?? "")}</p>` : nothing}
        ${result === "salvaged" ? html`<p>${say("viewer-part-shown")}</p>` : nothing}
      </div>
      ${shown?.brought.salvage ? html`<button type="button" @click=${salvage}>${say("viewer-show-part")}</button>` : nothing}
    </form>
    ${shown && (result === "taken" || result === "salvaged") ? sheet(shown.coach, say, LANGUAGE) : nothing}
  `;
}

start().catch(() => {
  const words = stage.querySelector<HTMLElement>("[data-failed]");
  if (words) words.hidden = false;
});

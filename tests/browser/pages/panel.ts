/** The memory's own screens on a page of their own: `?panel`, or a link that carries a journal. */
import { html, render } from "lit/html.js";
import type { Coach } from "../../../pkg/whole/steadyback.js";
import card from "../../../www/src/facade/facade.css?inline";
import { taken } from "../../../www/src/memory/handover/taken.ts";
import type { Opened } from "../../../www/src/memory/open.ts";
import { openingMessages } from "../../../www/src/memory/panel/opening-message.ts";
import panelStyles from "../../../www/src/memory/panel/panel.css?inline";
import { MemoryPanel } from "../../../www/src/memory/panel/panel.ts";
import { TakePart } from "../../../www/src/memory/panel/take.ts";
import { readMessages } from "../../../www/src/messages.ts";
import screens from "../../../www/src/styles/screens.css?inline";

/** Draws what the page is for, if it is for any. */
export async function showPanel(coach: Coach, opened: Opened): Promise<void> {
  const text = taken();
  if (text === undefined && !location.search.includes("panel")) return;
  const say = readMessages("en-GB", await (await fetch("words.ftl")).text());
  const host = document.body.appendChild(document.createElement("div"));
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(card + screens + panelStyles);
  root.adoptedStyleSheets = [sheet];
  const stage = root.appendChild(Object.assign(document.createElement("div"), { className: "card coach" }));
  const redraw = (): void => draw();
  const context = { memory: opened.memory, coach, say, redraw };
  const panel = new MemoryPanel(context, new URLSearchParams(location.search).get("page") ?? "index.html");
  let said: string | undefined;
  let take =
    text === undefined
      ? undefined
      : new TakePart(context, text, (message) => {
          take = undefined;
          said = message && say(message);
          draw();
        });
  const draw = (): void => {
    const news = [...openingMessages(opened, say), ...(said === undefined ? [] : [said])];
    render(
      html`<section class="screen">${news.map((words) => html`<p class="news">${words}</p>`)}${take?.draw() ?? panel.draw()}</section>`,
      stage,
    );
  };
  opened.memory.onChange(redraw);
  draw();
}

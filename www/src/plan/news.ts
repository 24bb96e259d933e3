import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Planner } from "./planner.ts";

/** What the reader should know before anything else, and may answer: a move between stages, a return, a stall, what is due. */
export function news(planner: Planner): TemplateResult | typeof nothing {
  const items = [moved(planner), startAgain(planner), support(planner), dueAgain(planner)].filter(
    (item) => item !== nothing,
  );
  return items.length
    ? html`<div class="news" role="group" aria-label=${planner.reader.say("news")}>${items}</div>`
    : nothing;
}

function moved({ plan, note, reader: { say } }: Planner): TemplateResult | typeof nothing {
  const { moved, staying } = plan.stage;
  if (staying) {
    return card(
      say("staying"),
      html`<button type="button" class="button quiet" @click=${() => note({ fact: "stage", answer: "move-on" })}>${say("stage-move-on")}</button>`,
    );
  }
  if (!moved) return nothing;
  const stay = html`<button type="button" class="button quiet" @click=${() => note({ fact: "stage", answer: "stay" })}>${say("stage-stay")}</button>`;
  return card(say(moved.reason), moved.refusable ? stay : nothing);
}

function startAgain({ plan, note, reader: { say } }: Planner): TemplateResult | typeof nothing {
  if (!plan.stage.startAgainOffered) return nothing;
  return card(
    say("flare-start-again"),
    html`<button type="button" class="button quiet" @click=${() => note({ fact: "stage", answer: "start-again" })}>${say("stage-start-again")}</button>`,
  );
}

function support({ plan, go, reader: { say } }: Planner): TemplateResult | typeof nothing {
  const [reason] = plan.support.reasons;
  if (!reason || !plan.support.advised) return nothing;
  return card(
    say(reason),
    html`<button type="button" class="button quiet" @click=${() => go("support")}>${say("support-look")}</button>`,
  );
}

function dueAgain({ plan, go, reader: { say } }: Planner): TemplateResult | typeof nothing {
  if (!plan.movementCheckDue || plan.holds.frozen) return nothing;
  return card(
    say("movement-check-due"),
    html`<button type="button" class="button quiet" @click=${() => go("movement-check")}>${say("movement-check-open")}</button>`,
  );
}

function card(words: string, button: TemplateResult | typeof nothing): TemplateResult {
  return html`<div class="card"><p>${words}</p>${button}</div>`;
}

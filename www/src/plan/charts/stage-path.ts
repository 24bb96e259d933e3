import { html, type TemplateResult } from "lit/html.js";
import type { Say } from "../../messages.ts";

const STAGES = [0, 1, 2, 3, 4, 5] as const;

/** The six stages as a path, the reader's own marked. */
export function stagePath(stage: number, say: Say): TemplateResult {
  return html`
    <ol class="path" start="0">
      ${STAGES.map((one) => {
        const place = one < stage ? "behind" : one === stage ? "here" : "ahead";
        return html`
          <li class=${place} aria-current=${one === stage ? "step" : "false"}>
            <span class="dot" aria-hidden="true">${one}</span><span>${say(`stage-${one}`)}</span>
          </li>`;
      })}
    </ol>
  `;
}

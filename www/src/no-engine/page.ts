import type { Say } from "../messages.ts";

/** Placeholder until the build's pre-rendered lists and stills land. */
export function drawWithoutEngine(box: HTMLElement, say: Say): void {
  const heading = document.createElement("h2");
  heading.textContent = say("no-engine-heading");
  box.replaceChildren(heading);
}

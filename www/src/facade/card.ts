import type { SteadyBack } from "./element.ts";
import { make } from "./make.ts";
import { strokes, viewBox } from "./still.ts";
import type { Words } from "./words.ts";

function svg(tag: string, attributes: Record<string, unknown>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag) as SVGElement;
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
  return element;
}

/** Only a picture: what the coach shows is said in the words beside it. */
function figure(): SVGElement {
  const drawing = svg("svg", { viewBox, "aria-hidden": true });
  for (const [tone, width, d] of strokes) drawing.append(svg("path", { class: tone, "stroke-width": width, d }));
  return drawing;
}

/** Draws a picture, a heading, a line and the button, which are the words from `first`, and what is said below them. */
function draw(host: SteadyBack, box: HTMLElement, words: Words, first: number, ...below: (Node | string)[]): void {
  const [headline, lead, go] = words.slice(first) as [string, string, string];
  const start = make("button", "", go);
  start.part = "start";
  // Read out when it becomes "Getting ready…".
  start.ariaLive = "polite";
  start.onclick = () => host.start();
  box.lang = words[0];
  box.dir = host.dir || words[1];
  box.className = "box card";
  box.replaceChildren(
    figure(),
    make(
      "div",
      "text",
      make("h2", "", headline),
      make("p", "", lead),
      start,
      make("p", "small", words[9]),
      make("p", "small", words[10], ...below),
    ),
  );
}

/** Draws the card that waits for the first tap. */
export function drawCard(host: SteadyBack, box: HTMLElement, words: Words): void {
  draw(host, box, words, 3);
}

/** Marks the card as heard: its button says so, and the room the coach needs is taken at once. */
export function drawWaiting(box: HTMLElement, words: Words): void {
  box.className += " busy";
  box.querySelector("button")?.replaceChildren(words[11]);
}

/** Draws what the reader gets when neither the coach nor its words can be fetched, in the room that was already taken. */
export function drawFailure(host: SteadyBack, box: HTMLElement, words: Words): void {
  const call = make("a", "", words[12]);
  call.href = `tel:${words[12].match(/\d+/)}`;
  // The editor's fallback is offered too.
  draw(host, box, words, 6, " ", call, " ", make("slot", ""));
  box.className += " busy";
  box.querySelector("button")?.focus({ preventScroll: true });
}

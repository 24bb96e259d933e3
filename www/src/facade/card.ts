import { make } from "./make.ts";
import { strokes, viewBox } from "./still.ts";
import { words } from "./words.ts";

function svg(tag: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? "");
  return element;
}

/** Only a picture: what the coach shows is said in the words beside it. */
function figure(): SVGElement {
  const drawing = svg("svg", { viewBox, "aria-hidden": "true" });
  for (const [tone, width, d] of strokes) drawing.append(svg("path", { class: tone, d, "stroke-width": `${width}` }));
  return drawing;
}

/** The start button; says that it was heard as soon as it is pressed. */
function button(label: string, press: () => void): HTMLButtonElement {
  const element = make("button", "start", label);
  element.part = "start";
  // Read out when it becomes "Getting ready…".
  element.ariaLive = "polite";
  element.onclick = press;
  return element;
}

/** Draws the card that waits for the first tap. */
export function drawCard(box: HTMLElement, start: () => void): void {
  box.className = "box card";
  box.replaceChildren(
    figure(),
    make(
      "div",
      "text",
      make("h2", "", words.headline),
      make("p", "", words.lead),
      button(words.start, start),
      make("p", "small", words.about),
      make("p", "small", words.emergency),
    ),
  );
}

/** Marks the card as heard: its button says so, and the room the coach needs is taken at once. */
export function drawWaiting(box: HTMLElement): void {
  box.className += " busy wait";
  for (const start of box.querySelectorAll("button")) start.textContent = words.waiting;
}

/** Draws what the reader gets when neither the coach nor its words can be fetched, in the room that was already taken. */
export function drawFailure(box: HTMLElement, retry: () => void): void {
  const call = make("a", "", words.call);
  call.href = "tel:112";
  const again = button(words.retry, retry);
  box.className = "box busy";
  box.replaceChildren(
    make(
      "div",
      "text",
      make("h2", "", words.failed),
      make("p", "", words.emergency, " ", call),
      make("p", "", words.meanwhile),
      again,
      make("slot", ""),
    ),
  );
  again.focus({ preventScroll: true });
}

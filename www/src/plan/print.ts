/** Prints one part of the coach as a page of its own, in `styles`: the host's page and the rest of the coach stay off the paper. */
export function printOnly(event: Event, styles = ""): void {
  const page = event.currentTarget instanceof Element ? event.currentTarget.closest(".page") : null;
  const sheet = page?.querySelector("[data-print]");
  if (!sheet) return;
  // A frame of our own: the host's print styles cannot reach it, and it needs no pop-up.
  const frame = document.createElement("iframe");
  frame.ariaHidden = "true";
  // Not `hidden`: some browsers print nothing of a frame that is not laid out.
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0" });
  document.body.append(frame);
  const { contentDocument: paper, contentWindow: view } = frame;
  if (!paper || !view) return;
  paper.title = sheet.querySelector("h2")?.textContent ?? document.title;
  // A style sheet belongs to the document it is made in.
  const own = new (view as Window & typeof globalThis).CSSStyleSheet();
  own.replaceSync(styles);
  paper.adoptedStyleSheets = [own];
  paper.body.append(paper.importNode(sheet, true));
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
}

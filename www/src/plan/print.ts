/** Prints one part of the coach as a page of its own: the host's page and the rest of the coach stay off the paper. */
export function printOnly(event: Event): void {
  const page = event.currentTarget instanceof Element ? event.currentTarget.closest(".page") : null;
  const sheet = page?.querySelector("[data-print]");
  if (!sheet) return;
  // A frame of our own: the host's print styles cannot reach it, and it needs no pop-up.
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const paper = frame.contentDocument;
  if (!paper || !frame.contentWindow) return;
  paper.title = document.title;
  paper.body.append(paper.importNode(sheet, true));
  frame.contentWindow.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow.print();
}

/** Space pauses and resumes, except on a control that has its own use for it. */
export function listenForSpace(box: HTMLElement, toggle: () => void): void {
  box.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.repeat) return;
    if (event.target instanceof Element && event.target.closest("button, a, input, summary")) return;
    event.preventDefault();
    toggle();
  });
}

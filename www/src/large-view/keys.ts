/** What a Bluetooth page-turner sends for "back" and "on": keys that every keyboard has. Space is the bout's anyway, in any view. */
const PAUSE = ["ArrowLeft", "ArrowUp", "PageUp"];
const NEXT = ["ArrowRight", "ArrowDown", "PageDown"];

/** Back pauses or carries on, on goes to the next exercise, wherever the focus is; `ours` says when these keys are free for it. */
export function listenForKeys(ours: () => boolean, pause: () => void, next: () => void): void {
  addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || !ours()) return;
    // A page-turner knows no focus: before anything was tapped its space arrives at the page.
    const toThePage = event.target === document.body || event.target === document.documentElement;
    const run = PAUSE.includes(key) || (key === " " && toThePage) ? pause : NEXT.includes(key) && next;
    if (!run) return;
    event.preventDefault();
    run();
  });
}

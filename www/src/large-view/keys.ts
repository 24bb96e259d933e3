/** What a Bluetooth page-turner sends for "back" and "on": keys that every keyboard has. Space is the bout's anyway, in any view. */
const PAUSE = ["ArrowLeft", "ArrowUp", "PageUp"];
const NEXT = ["ArrowRight", "ArrowDown", "PageDown"];

/** What keys do in the large view. */
export interface Keys {
  /** Whether a bout plays in it, and these keys are free for it. */
  ours(): boolean;
  /** Pauses the bout, or carries on. */
  pause(): void;
  /** Goes to the next exercise. */
  next(): void;
  /** Leaves the large view; full screen has its own way out, and keeps that key to itself. */
  left(): void;
}

/** Back pauses or carries on, on goes to the next exercise, wherever the focus is. */
export function listenForKeys({ ours, pause, next, left }: Keys): void {
  addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || !ours()) return;
    // A page-turner knows no focus: before anything was tapped its space arrives at the page.
    const toThePage = event.target === document.body || event.target === document.documentElement;
    if (key === "Escape") return left();
    const run = PAUSE.includes(key) || (key === " " && toThePage) ? pause : NEXT.includes(key) && next;
    if (!run) return;
    event.preventDefault();
    run();
  });
}

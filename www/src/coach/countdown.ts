import type { BoutView } from "../../../pkg/steadyback.js";

/**
 * The seconds left in the cue, the ring round them, and the bar of the whole bout.
 *
 * Everything is worked out from where the bout was when the view was read and the time since; nothing is counted.
 */
export class Countdown {
  #bout: BoutView | undefined;
  #readAt = 0;
  #seconds = -1;
  #number: Element | null = null;
  #ring: SVGElement | null = null;
  #bar: HTMLElement | null = null;

  constructor(private readonly box: HTMLElement) {}

  /** Takes up the bout as it was at `now`, milliseconds of `performance.now()`. */
  follow(bout: BoutView, now: number): void {
    this.#bout = bout;
    this.#readAt = now;
    this.#seconds = -1;
    this.#number = this.box.querySelector("[data-seconds]");
    this.#ring = this.box.querySelector("[data-ring]");
    this.#bar = this.box.querySelector("[data-bar]");
  }

  /** Draws the moment `now`. */
  draw(now: number): void {
    const bout = this.#bout;
    if (!bout) return;
    const position = bout.positionMs + (bout.paused ? 0 : Math.max(0, now - this.#readAt));
    const { startsMs, lastsMs } = bout.cue;
    const left = Math.min(lastsMs, Math.max(0, startsMs + lastsMs - position));
    const seconds = Math.ceil(left / 1000);
    if (seconds !== this.#seconds && this.#number) this.#number.textContent = `${seconds}`;
    this.#seconds = seconds;
    // Both are drawn by the compositor from a 0–1 share of the length.
    this.#ring?.setAttribute("stroke-dashoffset", `${lastsMs ? 1 - left / lastsMs : 1}`);
    if (this.#bar) this.#bar.style.transform = `scaleX(${Math.min(1, position / (bout.totalMs || 1))})`;
  }
}

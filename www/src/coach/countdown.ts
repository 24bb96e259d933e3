import type { BoutView } from "../../../pkg/steadyback.js";

/** Half a turn of each half of the ring, one after the other. */
const RING = [
  ["rotate(0)", "rotate(180deg)", "rotate(180deg)"],
  ["rotate(0)", "rotate(0)", "rotate(180deg)"],
];

/** The cues at whose end something begins, and for how many seconds it is counted in. */
const COUNTED_IN: readonly string[] = ["get-ready", "next", "switch-sides"];
const COUNT_IN_S = 3;

/**
 * The seconds left in the cue, the ring round them, and the bar of the whole bout.
 *
 * Everything is worked out from where the bout was when the view was read and the time since; nothing is counted. Ring and bar are handed to the
 * browser once a cue: it moves them beside the page's own work, so that they cost a frame nothing.
 */
export class Countdown {
  #bout: BoutView | undefined;
  #readAt = 0;
  #seconds = -1;
  #number: Element | null = null;
  #moving: Animation[] = [];

  /** `countIn` is called with each of the last seconds before something begins. */
  constructor(
    private readonly box: HTMLElement,
    private readonly countIn: () => void,
  ) {}

  /** Takes up the bout as it was at `now`, milliseconds of `performance.now()`. */
  follow(bout: BoutView, now: number): void {
    this.#bout = bout;
    this.#readAt = now;
    this.#seconds = -1;
    this.#number = this.box.querySelector("[data-seconds]");
    for (const animation of this.#moving) animation.cancel();
    const { startsMs, lastsMs } = bout.cue;
    const intoCue = bout.positionMs - startsMs;
    this.#moving = [...this.box.querySelectorAll("[data-ring]")].map((half, index) =>
      move(half, RING[index] ?? [], lastsMs, intoCue, bout.paused !== undefined),
    );
    const bar = this.box.querySelector("[data-bar]");
    if (bar)
      this.#moving.push(
        move(bar, ["scaleX(0)", "scaleX(1)"], bout.totalMs, bout.positionMs, bout.paused !== undefined),
      );
  }

  /** Draws the moment `now`. */
  draw(now: number): void {
    const bout = this.#bout;
    if (!bout) return;
    const position = bout.positionMs + (bout.paused ? 0 : Math.max(0, now - this.#readAt));
    const { startsMs, lastsMs } = bout.cue;
    const left = Math.min(lastsMs, Math.max(0, startsMs + lastsMs - position));
    const seconds = Math.ceil(left / 1000);
    if (seconds === this.#seconds) return;
    if (this.#number) this.#number.textContent = `${seconds}`;
    // Not when the screen is drawn anew in mid-second, nor while nothing plays.
    const counts = this.#seconds === seconds + 1 && COUNTED_IN.includes(bout.cue.kind) && !bout.paused;
    if (counts && seconds > 0 && seconds <= COUNT_IN_S) this.countIn();
    this.#seconds = seconds;
  }
}

/** Moves `element` through `transforms` in `duration` milliseconds, of which `past` are over. */
function move(element: Element, transforms: string[], duration: number, past: number, paused: boolean): Animation {
  const animation = element.animate({ transform: transforms }, { duration, fill: "both" });
  animation.currentTime = past;
  if (paused) animation.pause();
  return animation;
}

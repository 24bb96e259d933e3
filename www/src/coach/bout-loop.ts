import type { BoutView } from "../../../pkg/steadyback.js";
import type { AnyCoach } from "./any-coach.ts";
import { Countdown } from "./countdown.ts";
import { FigureStage } from "./figure-stage.ts";

/**
 * Moves the figure and the countdown while a bout plays, once a frame, without drawing the screen again.
 *
 * Guarantee: nothing is scheduled while the bout is paused, over, or another screen is showing.
 */
export class BoutLoop {
  #figure: FigureStage;
  #countdown: Countdown;
  #bout: BoutView | undefined;
  #request = 0;
  #still = false;

  constructor(
    private readonly coach: AnyCoach,
    memory: WebAssembly.Memory,
    box: HTMLElement,
    countIn: () => void,
  ) {
    this.#figure = new FigureStage(coach, memory, box);
    this.#countdown = new Countdown(box, countIn);
  }

  /** Shows clear stills in place of movement. */
  setStill(still: boolean): void {
    this.#still = still;
    this.coach.setStill(still);
    if (this.#bout) this.follow(this.#bout);
  }

  /** Takes up the bout as it is now, or stops when there is none. */
  follow(bout: BoutView | undefined): void {
    this.stop();
    this.#bout = bout;
    if (!bout) return;
    this.#figure.follow(bout.figure);
    this.#countdown.follow(bout, performance.now());
    this.#frame(performance.now());
  }

  /** Cancels the next frame. */
  stop(): void {
    cancelAnimationFrame(this.#request);
  }

  #frame = (now: number): void => {
    if (!this.#bout) return;
    this.#countdown.draw(now);
    this.#figure.draw(now);
    if (!this.#bout.paused) this.#request = requestAnimationFrame(this.#frame);
  };

  /** Whether the reader sees stills. */
  get still(): boolean {
    return this.#still;
  }
}

import type { FigureView } from "../../../pkg/steadyback.js";
import { Figure } from "../figure/figure.ts";
import type { AnyCoach } from "./any-coach.ts";

/** Where the way of a movement is looked at, from its start to its end. */
const WAY = [0, 0.35, 0.5, 0.65, 1];

/**
 * Puts the moving figure into the bout's screen, and draws it from the numbers the engine writes.
 *
 * The numbers are read where the engine keeps them: nothing is copied and nothing is made for a frame.
 */
export class FigureStage {
  #figure = new Figure(document);
  #frame = new Float32Array();
  #scene = "";

  constructor(
    private readonly coach: AnyCoach,
    private readonly memory: WebAssembly.Memory,
    private readonly stage: HTMLElement,
  ) {}

  /** Takes up what the screen's figure shows. */
  follow({ props, viewpoint, mirrored }: FigureView): void {
    const holder = this.stage.querySelector("[data-figure]");
    if (holder && this.#figure.element.parentNode !== holder) holder.append(this.#figure.element);
    const scene = JSON.stringify([props, viewpoint, mirrored]);
    if (scene !== this.#scene) this.#figure.surround(props, viewpoint, mirrored);
    this.#scene = scene;
    this.#figure.lead(WAY.flatMap((share) => (this.coach.way(share) ? [this.#numbers().slice()] : [])));
  }

  /** Draws the moment `now`, milliseconds of `performance.now()`. */
  draw(now: number): void {
    this.coach.frame(now);
    this.#figure.draw(this.#numbers());
  }

  #numbers(): Float32Array {
    // Growing the engine's memory replaces its buffer.
    if (this.#frame.buffer !== this.memory.buffer) {
      this.#frame = new Float32Array(this.memory.buffer, this.coach.framePointer(), this.coach.frameLength());
    }
    return this.#frame;
  }
}

import type { Coach, FigureView } from "../../../pkg/whole/steadyback.js";
import { Figure } from "./figure.ts";

/** What a demonstration shows: the movement as in a bout, or, from where the fault shows, how it is meant and how it goes wrong. */
export type Shows = "movement" | "correct" | "fault";

/** One figure that shows an exercise apart from a bout. Draw as many as there are, one after the other: they share the engine's frame of demonstrations. */
export class Demonstration {
  readonly #figure = new Figure(document);
  #frame = new Float32Array();

  /** `scene` is the view's `figure` for the movement, and its `comparison.figure` for both of the others; `rung` counts from 1. */
  constructor(
    private readonly coach: Coach,
    private readonly memory: WebAssembly.Memory,
    private readonly exercise: string,
    private readonly place: "floor" | "chair" | "standing",
    private readonly rung: number,
    private readonly shows: Shows,
    private readonly scene: FigureView,
  ) {
    this.#figure.surround(scene.props, scene.viewpoint, scene.mirrored);
  }

  /** To be put on the page. Hidden from assistive technology: say in words what it shows. */
  get element(): SVGSVGElement {
    return this.#figure.element;
  }

  /** Draws the moment `atMs` milliseconds after the first repetition began; repetitions follow each other for ever. */
  draw(atMs: number): void {
    this.coach.demonstrate(this.exercise, this.place, this.rung, this.shows, this.scene.mirrored, atMs);
    // Growing the engine's memory replaces its buffer.
    if (this.#frame.buffer !== this.memory.buffer) {
      this.#frame = new Float32Array(this.memory.buffer, this.coach.demonstrationPointer(), this.coach.frameLength());
    }
    this.#figure.draw(this.#frame);
  }
}

import { Demonstration, type Shows } from "../figure/demonstration.ts";
import type { LibraryOwner } from "./owner.ts";

/** Which exercise, in which form, at which rung (from 1). */
export interface Subject {
  readonly exercise: string;
  readonly place: "floor" | "chair" | "standing";
  readonly rung: number;
}

/** The share of a repetition at which its end position shows: reached, and not yet left. */
const AT_THE_END = 0.42;

interface Picture {
  readonly demonstration: Demonstration;
  readonly cycleMs: number;
}

/**
 * The library's figures: made once each, drawn once as a still, and moved together while they are on the page.
 *
 * Guarantee: no frame is scheduled while nothing moves, and nothing moves for a reader who asked for less motion or stopped it.
 */
export class Pictures {
  #made = new Map<string, Picture>();
  #moving: readonly Picture[] = [];
  #request = 0;
  #began = 0;
  #stopped = matchMedia("(prefers-reduced-motion: reduce)").matches;

  constructor(private readonly owner: LibraryOwner) {}

  /** Whether the reader has stopped the movement. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** A figure as a still of its end position. */
  still(subject: Subject, shows: Shows = "movement"): SVGSVGElement {
    return this.#picture(subject, shows).demonstration.element;
  }

  /** Moves these, and stands all others still. Call it once they are on the page, or with none to stop. */
  move(subjects: readonly (readonly [subject: Subject, shows: Shows])[]): void {
    cancelAnimationFrame(this.#request);
    for (const { demonstration, cycleMs } of this.#moving) demonstration.draw(cycleMs * AT_THE_END);
    this.#moving = this.#stopped ? [] : subjects.map(([subject, shows]) => this.#picture(subject, shows));
    this.#began = performance.now();
    if (this.#moving.length) this.#request = requestAnimationFrame(this.#frame);
  }

  /** Stops all movement, or lets it go on. */
  stop(stopped: boolean): void {
    this.#stopped = stopped;
    if (stopped) this.move([]);
  }

  #frame = (now: number): void => {
    // Off the page, whatever took it off: the next `move` begins again.
    if (!this.#moving[0]?.demonstration.element.isConnected) return;
    for (const { demonstration } of this.#moving) demonstration.draw(Math.max(0, now - this.#began));
    this.#request = requestAnimationFrame(this.#frame);
  };

  #picture(subject: Subject, shows: Shows): Picture {
    const { exercise, place, rung } = subject;
    const name = [exercise, place, rung, shows].join(" ");
    const known = this.#made.get(name);
    if (known) return known;
    const { coach, memory } = this.owner;
    const { figure, comparison, cycleMs } = coach.demonstration(exercise, place, rung, false);
    const scene = shows === "movement" ? figure : (comparison?.figure ?? figure);
    const demonstration = new Demonstration(coach, memory, exercise, place, rung, shows, scene);
    demonstration.draw(cycleMs * AT_THE_END);
    const picture = { demonstration, cycleMs };
    this.#made.set(name, picture);
    return picture;
  }
}

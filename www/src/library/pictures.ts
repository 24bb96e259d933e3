import { Demonstration, type Shows } from "../figure/demonstration.ts";
import type { LibraryOwner } from "./owner.ts";

/** Which exercise, in which form, at which rung (from 1). */
export interface Subject {
  readonly exercise: string;
  readonly place: "floor" | "chair" | "standing";
  readonly rung: number;
  /** The moment of its still, as a share of a repetition; without it the end position. */
  readonly at?: number;
  /** A desk in front of it, at this place. */
  readonly desk?: number;
}

/** Exercises whose beginning says more than their end, in a still. */
const TOLD_BY_THE_START = ["deadlift"];

interface Picture {
  readonly demonstration: Demonstration;
  /** The moment of the still, milliseconds. */
  readonly stillMs: number;
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

  constructor(private readonly owner: Omit<LibraryOwner, "load">) {}

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
    for (const { demonstration, stillMs } of this.#moving) demonstration.draw(stillMs);
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
    const { exercise, place, rung, desk } = subject;
    const name = [exercise, place, rung, shows, desk].join(" ");
    const known = this.#made.get(name);
    if (known) return known;
    const { coach, memory } = this.owner;
    const { figure, comparison, cycleMs, endMs } = coach.demonstration(exercise, place, rung, false);
    const scene = shows === "movement" ? figure : (comparison?.figure ?? figure);
    const props = desk === undefined ? scene.props : [...scene.props, { kind: "desk", x: desk } as const];
    const demonstration = new Demonstration(coach, memory, exercise, place, rung, shows, { ...scene, props });
    const told = TOLD_BY_THE_START.includes(exercise) ? 0 : endMs;
    const stillMs = subject.at === undefined ? told : cycleMs * subject.at;
    demonstration.draw(stillMs);
    const picture = { demonstration, stillMs };
    this.#made.set(name, picture);
    return picture;
  }
}

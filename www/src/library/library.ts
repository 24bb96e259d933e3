import type { TemplateResult } from "lit/html.js";
import type { ExerciseView } from "../../../pkg/whole/steadyback.js";
import { dailyMovesScreen, dailyPictures } from "./daily-moves.ts";
import { exerciseScreen, moving } from "./exercise.ts";
import { EVERYTHING, type Filters } from "./filters.ts";
import { libraryScreen } from "./list.ts";
import type { LibraryOwner } from "./owner.ts";
import { Pictures } from "./pictures.ts";

type Place = ExerciseView["forms"][number]["place"];

/** What shows: the list, one exercise in one of its forms, or the everyday moves. */
type Shelf = { list: true } | { exercise: string; place: Place } | { daily: true };

/** The exercise library: what the reader looks for, and what is open. */
export class Library {
  readonly pictures: Pictures;
  filters: Filters = { ...EVERYTHING };
  #shelf: Shelf = { list: true };

  constructor(readonly owner: LibraryOwner) {
    this.pictures = new Pictures(owner);
  }

  /** What to draw; nothing while the reader is locked. */
  screen(): TemplateResult | undefined {
    const exercises = this.owner.coach.library();
    if (!exercises) return undefined;
    const shelf = this.#shelf;
    if ("daily" in shelf) {
      this.#moves(dailyPictures);
      return dailyMovesScreen(this);
    }
    const open = "exercise" in shelf ? exercises.find(({ id }) => id === shelf.exercise) : undefined;
    if (!open || !("place" in shelf)) {
      this.#moves([]);
      return libraryScreen(exercises, this);
    }
    const form = open.forms.find(({ place }) => place === shelf.place) ?? open.forms[0];
    if (!form) return undefined;
    this.#moves(moving(open, form));
    return exerciseScreen(open, form, this);
  }

  /** Opens an exercise in the form for `place`, or its first. */
  open(exercise: string, place: Place): void {
    this.#go({ exercise, place });
  }

  /** Opens the everyday moves. */
  openDailyMoves(): void {
    this.#go({ daily: true });
  }

  /** Goes back to the list. */
  close(): void {
    this.#go({ list: true });
  }

  /** Narrows the list. */
  filter(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.owner.redraw(false);
  }

  /** Stops the figures, or lets them move. */
  stop(stopped: boolean): void {
    this.pictures.stop(stopped);
    this.owner.redraw(false);
  }

  #go(shelf: Shelf): void {
    this.#shelf = shelf;
    this.owner.redraw(true);
  }

  /** Once what is returned has been drawn. */
  #moves(subjects: Parameters<Pictures["move"]>[0]): void {
    queueMicrotask(() => this.pictures.move(subjects));
  }
}

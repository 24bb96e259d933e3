import type { PrerenderedExercise } from "steadyback:no-engine";
import type { Say } from "../messages.ts";
import { make } from "./make.ts";
import { picture } from "./picture.ts";

/** One exercise on paper: how to get there, the two ends of the movement, how many, and when to stop. */
export function exerciseSection(exercise: PrerenderedExercise, say: Say): HTMLElement {
  const id = exercise.exercise;
  const form = `${id}-${exercise.place}`;
  const step = (still: PrerenderedExercise["start"], words: string): HTMLElement =>
    make("figure", "", picture(still), make("figcaption", "", say(words)));
  return make(
    "li",
    "",
    make("h4", "", say(`${id}-name`)),
    make("p", "", say(`${form}-setup`)),
    make("div", "steps", step(exercise.end, `${form}-out`), step(exercise.start, `${form}-back`)),
    make("p", "dose", dose(exercise, say)),
    make("ul", "cues", ...[1, 2, 3].map((cue) => make("li", "", say(`${id}-cue-${cue}`)))),
    make("p", "note", say(`${id}-stop`)),
  );
}

function dose({ reps, sets, hold, sides }: PrerenderedExercise, say: Say): string {
  const parts = [say("no-engine-reps", { reps: reps * sets })];
  if (hold) parts.push(say("no-engine-hold", { hold }));
  if (sides === 2) parts.push(say("no-engine-each-side"));
  return parts.join(", ");
}

import type { ExerciseView } from "../../../pkg/whole/steadyback.js";
import type { LibraryOwner } from "./owner.ts";

type Step = ExerciseView["forms"][number]["ladder"][number];

/** A rung's dose in words: how often, how long, on which sides, with what. */
export function dose(step: Step, sides: ExerciseView["sides"], { say, load }: LibraryOwner): string {
  let words = say("exercise-reps", { reps: step.reps });
  if (step.holdS) words = say("exercise-hold", { reps: words, seconds: step.holdS });
  if (step.sets > 1) words = say("exercise-sets", { sets: step.sets, dose: words });
  if (sides === "each") words = say("exercise-each-side", { dose: words });
  if (step.loadMax) words = say("exercise-load", { dose: words, load: load(step.loadMax) });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { ExerciseView } from "../../../pkg/whole/steadyback.js";

/** What a reader looks for; nothing chosen is everything. Values as the engine names them, stages as digits. */
export interface Filters {
  stage: string;
  place: string;
  need: string;
  pattern: string;
}

export const EVERYTHING: Readonly<Filters> = { stage: "", place: "", need: "", pattern: "" };

/** Whether an exercise is what the reader looks for: every choice must hold. */
export function matches(exercise: ExerciseView, { stage, place, need, pattern }: Filters): boolean {
  const inStage = stage === "" || (exercise.firstStage <= Number(stage) && Number(stage) <= exercise.lastStage);
  const inPlace = place === "" || exercise.forms.some((form) => form.place === place);
  const has = need === "" || exercise.needs.some((one) => one === need);
  return inStage && inPlace && has && (pattern === "" || exercise.pattern === pattern);
}

/** The values of a filter that some exercise has, in the order in which exercises come. */
export function values(exercises: readonly ExerciseView[], filter: keyof Filters): string[] {
  const of: Record<keyof Filters, (exercise: ExerciseView) => readonly string[]> = {
    stage: () => ["0", "1", "2", "3", "4", "5"],
    place: ({ forms }) => forms.map(({ place }) => place),
    need: ({ needs }) => needs,
    pattern: ({ pattern }) => [pattern],
  };
  return [...new Set(exercises.flatMap(of[filter]))];
}

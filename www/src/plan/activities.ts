/** The activities a reader can choose, by their number in the journal, as src/core/advice lists them. */
export const ACTIVITIES = [
  "other",
  "sitting",
  "standing",
  "walking",
  "stairs",
  "lifting",
  "bending",
  "sleeping",
  "driving",
  "housework",
  "gardening",
  "running",
  "sport",
] as const;

/** The patterns that strength is rebuilt in. */
export const LOADED_PATTERNS = ["squat", "hinge", "push", "pull", "carry"] as const;

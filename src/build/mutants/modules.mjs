/** The modules of the core whose changes are tried, those that keep readers safe first: a name, and how the paths of its files begin. */
export const modules = {
  suitability: ["suitability/"],
  gates: ["progress/gates", "progress/condition", "progress/control"],
  stall: ["progress/stall"],
  absence: ["progress/absence"],
  light: ["progress/light", "progress/day.", "progress/usual", "progress/median", "progress/pain"],
  ladder: ["progress/ladder", "progress/rating", "progress/window", "progress/tests_taken", "progress/patterns"],
  days: ["progress/"],
  policy: ["policy"],
  "plan: placement, hours, day": [
    "plan/placement",
    "plan/slots",
    "plan/hours",
    "plan/day",
    "plan/reminders",
    "plan/session",
    "plan/today",
    "plan/table",
  ],
  "plan: menus": ["plan/"],
  advice: ["advice/"],
  "journal: merging, taking back": [
    "journal/retraction",
    "journal/log",
    "journal/names",
    "journal/entry",
    "journal/takeover",
  ],
  "journal: format": ["journal/"],
  coach: ["coach/"],
  guide: ["guide/"],
  catalogue: ["catalogue/"],
  "time, words, views": ["time", "words", "message", "short", "view/"],
  figure: ["figure/"],
};

/** Files whose changes are not tried, and why. */
export const leftOut = [
  // Numbers of how a body stands, no rules: each exercise's joints are held by a golden file, its looks by the contact sheets.
  "figure/poses/",
];

/** The module that `file` belongs to, as cargo-mutants names it. */
export function moduleOf(file) {
  const path = file.replace(/^src\/core\//, "");
  if (leftOut.some((start) => path.startsWith(start))) return undefined;
  return Object.keys(modules).find((name) => modules[name].some((start) => path.startsWith(start)));
}

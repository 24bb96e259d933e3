/**
 * The same rules as src/core/progress, folded by hand-written JavaScript over plain objects and reduced to the gates: what `npm run bench` compares the
 * engine with. tests/boundary/fold.test.mjs holds it to the engine's own answers.
 *
 * It takes entries as they are parsed from an exported file, in order, and checks nothing about them.
 */
import { dayAt } from "./days.mjs";
import { comesBack, takeIn } from "./facts.mjs";
import { conditions, DIRECTIONS, daysSoFar, PATTERNS } from "./gates.mjs";
import { policy } from "./policy.mjs";
import { State } from "./state.mjs";

/** What the catalogue and the check are, as the fold reads them: printed by the core, see tests/core/support/rules.rs. */
export function prepare({ exercises, statements }) {
  const prepared = exercises.map((exercise) => ({
    ...exercise,
    direction: found(DIRECTIONS.map((name) => `Trunk${name}`).indexOf(exercise.pattern)),
    pattern: found(PATTERNS.indexOf(exercise.pattern)),
  }));
  const canBeLoaded = PATTERNS.map((_, pattern) =>
    prepared.some((exercise) => exercise.pattern === pattern && exercise.loaded.anywhere.includes(true)),
  );
  const indexOf = new Map(prepared.map(({ id }, index) => [id, index]));
  return { exercises: prepared, statements, canBeLoaded, indexOf };
}

const found = (index) => (index < 0 ? undefined : index);

/** The stage and its gate at an instant. */
export function fold(entries, { at, offset }, rules) {
  const gone = takenBack(entries, at);
  let state;
  let asleep;
  let next = 0;
  for (; next < entries.length && entries[next].at <= at; next++) {
    const entry = entries[next];
    if (entry.fact === "retract" || gone.has(entry.id)) continue;
    // A rules table begins nothing by itself.
    if (!state && entry.fact === "rules") asleep = entry;
    else {
      state ??= begun(entry, rules, asleep);
      takeIn(state, entry);
    }
  }
  state ??= begun({ at, offset }, rules, asleep);
  const later = entries.slice(next);
  const lockedLater = later.some((entry) => state.checks.locks(entry));
  state.advance(state.dayOf(at, offset), lockedLater);
  comesBack(state);
  return { stage: state.stage.number, gate: conditions(state, daysSoFar(state)) };
}

function begun(first, rules, asleep) {
  const state = new State(first, rules);
  if (asleep) takeIn(state, { ...asleep, at: first.at, offset: first.offset });
  return state;
}

const STAYS = new Set(["check", "stop", "flare-declared", "flare-over", "rules", "salvaged", "retract"]);

/** The names of what was taken back up to `now`: on its own day, and nothing that keeps the reader safe. */
function takenBack(entries, now) {
  const gone = new Set();
  const retractions = entries.filter(({ fact, at }) => fact === "retract" && at <= now);
  if (retractions.length === 0) return gone;
  const byId = new Map(entries.filter(({ at }) => at <= now).map((entry) => [entry.id, entry]));
  const day = ({ at, offset }) => dayAt(at, offset, policy.dayCutMinutes);
  for (const retraction of retractions) {
    const entry = byId.get(retraction.of);
    if (entry && !STAYS.has(entry.fact) && day(entry) === day(retraction)) gone.add(entry.id);
  }
  return gone;
}

/** What long journals cost, measured in the same way in Node and in a page: this file and what it imports run in both. */
import { fold, prepare } from "./fold/fold.mjs";

const HOUR_MS = 3_600_000;
/** Entries that are recorded one after the other between two looks at the clock, which in a page shows tenths of milliseconds; and how often. */
const BATCH = 20;
const BATCHES = 25;
/** Of those, the first, which are for the compilers. */
const WARMING = 10;
const ROUNDS = 25;

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds: in Node by a clock that no stand-in of a page's clock, left by what was measured before, can stop. */
const clock = globalThis.process?.hrtime ? () => Number(process.hrtime.bigint()) / 1e6 : () => performance.now();

/** Milliseconds of `work`. */
function time(work) {
  const began = clock();
  work();
  return clock() - began;
}

/** Does each of `works` in turn, a few times over, so that what else the machine does falls on all alike; the median of each, milliseconds. */
function sideBySide(works) {
  const found = works.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    works.forEach((work, index) => {
      const taken = time(work);
      // The first round is for the compilers.
      if (round > 0) found[index].push(taken);
    });
  }
  return found.map(median);
}

/** `Coach`: the engine's class; `show`: sets the clock it reads. Rows of `[what, value, unit, goal]`. */
export function replayTimes(Coach, show, { rules, lives }) {
  const newCoach = () => new Coach("en-GB", undefined, () => {});
  const prepared = prepare(rules);
  return [
    ...replays(newCoach, show, prepared, lives.at(-1)),
    ...lives.flatMap((life) => recording(newCoach, show, life)),
  ];
}

function replays(newCoach, show, rules, { entries, file, asked }) {
  show(asked.at, asked.offset);
  const first = newCoach();
  first.importJournal(file);
  const packed = first.packed();
  first.free();
  const inHand = JSON.parse(file).entries;
  let gates;
  const holding = newCoach();
  holding.merge(packed);
  const [engine, held, parsing, parsed, hand] = sideBySide([
    () => {
      const coach = newCoach();
      coach.merge(packed);
      gates = coach.plan().gates;
      coach.free();
    },
    () => {
      // A clock set back before the last entry makes the engine fold everything it holds anew.
      show(asked.at - 1, asked.offset);
      holding.plan();
      show(asked.at, asked.offset);
    },
    () => JSON.parse(file),
    () => fold(JSON.parse(file).entries, asked, rules),
    () => fold(inHand, asked, rules),
  ]);
  holding.free();
  const values = (conditions) => JSON.stringify(conditions.map(({ current, target, met }) => [current, target, met]));
  if (values(gates) !== values(asked.gates.gate))
    throw new Error("the engine's gates are not those of its native build");
  const of = `${entries.toLocaleString("en-GB")} entries`;
  return [
    [`Engine: packed bytes → gates and the whole plan, ${of}`, engine, "ms", ""],
    [`Engine: the entries it holds → gates and the whole plan, ${of}`, held, "ms", ""],
    [`JavaScript: JSON.parse of the same, ${of}`, parsing, "ms", ""],
    [`JavaScript: JSON.parse and a fold to the same gates, ${of}`, parsed, "ms", ""],
    [`JavaScript: that fold over objects in hand, ${of}`, hand, "ms", ""],
    ["Replay from packed bytes is faster than JSON.parse and the fold by", parsed / engine, "×", "≥ 5, aim 15"],
    ["Replay of held entries is faster than JSON.parse and the fold by", parsed / held, "×", "≥ 5, aim 15"],
    ["Replay of held entries is faster than the fold over objects in hand by", hand / held, "×", ""],
  ];
}

/** Entries each later than all others, with the plan after each. */
function recording(newCoach, show, { entries, file, asked }) {
  const coach = newCoach();
  let at = asked.at;
  show(at, asked.offset);
  coach.importJournal(file);
  const both = [];
  const plans = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const noting = time(() => {
      for (let entry = 0; entry < BATCH; entry++) {
        at += 2 * HOUR_MS;
        show(at, asked.offset);
        coach.note({ fact: "morning", pain: 2 });
        coach.plan();
      }
    });
    const planning = time(() => {
      for (let plan = 0; plan < BATCH; plan++) coach.plan();
    });
    both.push((1000 * noting) / BATCH);
    plans.push((1000 * planning) / BATCH);
  }
  coach.free();
  const after = `after ${entries.toLocaleString("en-GB")} entries`;
  return [
    [`One entry more and the next plan, ${after}`, median(both.slice(WARMING)), "µs", "≤ 100"],
    [`The plan again, nothing changed, ${after}`, median(plans.slice(WARMING)), "µs", ""],
  ];
}

/** Minutes, milliseconds each. */
const MINUTE_MS = 60_000;

/** What was done of an exercise. */
export interface Done {
  readonly exercise: string;
  readonly repetitions: number;
  readonly left?: "steady" | "wobbly" | "lost";
  readonly right?: "steady" | "wobbly" | "lost";
}

/** A bout as the journal has it. */
export interface Bout {
  /** Local milliseconds: to be shown as if they were UTC. */
  readonly at: number;
  readonly kind: "bout" | "short" | "session" | "test" | "elsewhere";
  readonly worstPain: number | undefined;
  readonly done: readonly Done[];
}

/** A civil day of the reader's. */
export interface Day {
  /** Local milliseconds of its midnight. */
  readonly at: number;
  readonly morning: number | undefined;
  readonly worst: number | undefined;
  readonly bouts: number;
}

/** An entry of docs/journal.schema.json, as far as it is shown. */
interface Entry {
  readonly id: string;
  readonly at: number;
  readonly offset: number;
  readonly fact: string;
  readonly of?: string;
  readonly pain?: number;
  readonly kind?: Bout["kind"];
  readonly ended?: number;
  readonly endedOffset?: number;
  readonly worstPain?: number;
  readonly exercises?: readonly Done[];
}

/** What a journal's text records, without what was taken back. It has been through the engine, so its shapes are sound. */
export function readRecords(journal: string): { bouts: Bout[]; days: Day[]; from: number; to: number; count: number } {
  const { entries }: { entries: readonly Entry[] } = JSON.parse(journal);
  const takenBack = new Set(entries.flatMap(({ fact, of }) => (fact === "retract" && of ? [of] : [])));
  const standing = entries.filter(({ id, fact }) => !takenBack.has(id) && fact !== "retract");
  const bouts = standing.flatMap(boutOf);
  return {
    bouts: bouts.toReversed(),
    days: daysOf(standing, bouts),
    from: localOf(standing[0]),
    to: localOf(standing.at(-1)),
    count: entries.length,
  };
}

function boutOf(entry: Entry): Bout[] {
  const { fact, kind = "bout", ended = entry.at, endedOffset = entry.offset, worstPain, exercises = [] } = entry;
  if (fact === "bout-elsewhere") return [{ at: localOf(entry), kind: "elsewhere", worstPain: undefined, done: [] }];
  if (fact !== "bout-finished") return [];
  return [{ at: within(ended + endedOffset * MINUTE_MS), kind, worstPain, done: exercises }];
}

function daysOf(entries: readonly Entry[], bouts: readonly Bout[]): Day[] {
  const days = new Map<number, Day>();
  const change = (at: number, with_: (day: Day) => Partial<Day>): void => {
    const date = new Date(at);
    const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
    const day = days.get(midnight) ?? { at: midnight, morning: undefined, worst: undefined, bouts: 0 };
    days.set(midnight, { ...day, ...with_(day) });
  };
  // A second answer of a day corrects the first.
  for (const entry of entries) if (entry.fact === "morning") change(localOf(entry), () => ({ morning: entry.pain }));
  for (const { at, worstPain = 0 } of bouts)
    change(at, ({ bouts: before, worst = 0 }) => ({ bouts: before + 1, worst: Math.max(worst, worstPain) }));
  return [...days.values()].sort((one, other) => other.at - one.at);
}

/** Kept within what a `Date` can hold: a journal may come from any clock. */
const within = (at: number): number => Math.max(-8.64e15, Math.min(8.64e15, at));
const localOf = (entry: Entry | undefined): number => (entry ? within(entry.at + entry.offset * MINUTE_MS) : 0);

import type { WholeCoach } from "./engine.ts";
import type { Fact } from "./planner.ts";

/** A fact with its name and time, as docs/journal.schema.json has it. */
export type Entry = Fact & { readonly id: string; readonly at: number; readonly offset: number };

/** A part of the reader's week in which nothing is planned. */
export interface Busy {
  /** Weekdays, bit 0 = Monday. */
  days: number;
  /** Minutes after local midnight. */
  start: number;
  /** Minutes after local midnight. */
  end: number;
  /** Whether the reader sits in it, and wants the sitting nudge. */
  sitting: boolean;
}

/** The reader's day and what they have at hand; the engine's own defaults until they say. */
export interface Settings {
  wake: number;
  sleep: number;
  days: number;
  bouts?: number | undefined;
  busy: readonly Busy[];
  anchors: readonly number[];
  place: "floor" | "chair" | "standing";
  band: boolean;
  weight: boolean;
  bar: boolean;
  loads: readonly number[];
  excluded: readonly string[];
}

const DEFAULTS: Settings = {
  wake: 7 * 60,
  sleep: 22 * 60 + 30,
  days: 0b111_1111,
  busy: [],
  anchors: [],
  place: "floor",
  band: false,
  weight: false,
  bar: false,
  loads: [],
  excluded: [],
};

/** What the reader did and said in the last `days` days, today included, in order. */
export function factsOf(coach: WholeCoach, days: number): Entry[] {
  return JSON.parse(coach.facts(days));
}

/** The last fact of a kind, whatever its age where it is the settings or the intake. */
export function last(coach: WholeCoach, kind: string): Entry | undefined {
  return factsOf(coach, 0).findLast(({ fact }) => fact === kind);
}

/** The settings in force. */
export function settingsOf(coach: WholeCoach): Settings {
  const { id, at, offset, fact, ...settings } = last(coach, "settings") ?? {};
  return { ...DEFAULTS, ...settings };
}

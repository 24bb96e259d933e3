import type { Coach } from "../../../pkg/whole/steadyback.js";
import { readCanary } from "./canary.ts";
import { readCopy } from "./copy.ts";
import { Memory, type State } from "./memory.ts";
import { type Names, namesFor } from "./names.ts";
import { NewerDatabase, NoDatabase, Store, type Stored } from "./store.ts";
import { readSums, type Sums, total } from "./sums.ts";
import { Tabs } from "./tabs.ts";

/** How it went. */
export interface Opened {
  readonly memory: Memory;
  /**
   * - `first-visit`: nothing is kept on this device.
   * - `opened`: everything that was kept is back.
   * - `recovered`: the database was lost or damaged, and the second copy had all of it.
   * - `damaged`: `lost` entries are in neither; the rest is back, and a check is due.
   * - `lost`: something was kept here, and nothing of it can be read.
   * - `unreadable`: the browser does not let us at its database (now); what the second copy has is back, and it is tried again.
   * - `newer`: a later release keeps this device's journal.
   */
  readonly opening: "first-visit" | "opened" | "recovered" | "damaged" | "lost" | "unreadable" | "newer";
  /** How many entries could not be brought back. */
  readonly lost: number;
  /** A bout that was on when the page went away: it goes on, paused, or what was done of it is recorded. */
  readonly bout: "none" | "carried-on" | "cut-short";
}

/**
 * Opens what this device remembers into `coach`, and joins the other tabs. Never rejects, and writes nothing where nothing is remembered.
 *
 * `namespace` is the editor's `store` attribute, or empty.
 */
export async function openMemory({ namespace, coach }: { namespace: string; coach: Coach }): Promise<Opened> {
  const names = namesFor(namespace);
  // The store tells the memory that it was deleted; the memory is made after it.
  let memory: Memory | undefined;
  const store = new Store(names.database, () => memory?.deleted());
  memory = new Memory(names, coach, store, new Tabs(names.channel));
  const canary = readCanary(names);
  const found = await find(store, canary !== undefined);
  if (found === "nothing" && canary === undefined) {
    memory.takeUp({ state: "off", known: new Map(), canarySeen: false, replaceable: false });
    return { memory, opening: "first-visit", lost: 0, bout: "none" };
  }
  const stored = typeof found === "string" ? undefined : found;
  const expected = expectations(stored, canary);
  const recovery = bringBack(names, coach, stored, expected);
  if (recovery.lost > 0 && recovery.read > 0) coach.noteLoss(recovery.lost);
  const { state, opening } = verdict(found, canary === "damaged", recovery);
  memory.takeUp({
    state,
    // All that could be read of it has been.
    known: stored?.sums ?? new Map(),
    canarySeen: canary !== undefined,
    // Nothing is lost by making a database anew that cannot be opened, if the second copy has all of it.
    replaceable: found === "unreadable" && recovery.lost === 0 && recovery.read > 0,
  });
  // After everything that could forbid it has been read.
  const bout = stored?.draft ? await memory.takeUpBout() : "none";
  const whole = recovery.sound && canary !== undefined && canary !== "damaged";
  if (state === "on") await (whole ? memory.save() : memory.mend());
  return { memory, opening, lost: recovery.lost, bout };
}

/** What the database is found to be. */
type Found = Stored | "nothing" | "unreadable" | "newer";

async function find(store: Store, expected: boolean): Promise<Found> {
  // Without a canary the database is hardly ever there; a browser that cannot tell is not made to make one.
  if (!expected && (await store.exists().catch(() => undefined)) !== true) return "nothing";
  try {
    return await store.read();
  } catch (error) {
    if (error instanceof NoDatabase) return "nothing";
    return error instanceof NewerDatabase ? "newer" : "unreadable";
  }
}

/** What ought to be there: the later of what the database and the canary say. */
function expectations(stored: Stored | undefined, canary: ReturnType<typeof readCanary>): Sums {
  const noted = canary === "damaged" ? undefined : canary;
  if (stored && stored.writes >= (noted?.writes ?? 0)) return stored.sums;
  return noted?.sums ?? new Map();
}

interface Recovery {
  /** Whether the database alone had everything. */
  readonly sound: boolean;
  /** Entries that are in neither. */
  readonly lost: number;
  /** Entries that could be read. */
  readonly read: number;
}

/** Brings everything that can be read into the coach: the database's parts, and where they are not all that is expected, the second copy's. */
function bringBack(names: Names, coach: Coach, stored: Stored | undefined, expected: Sums): Recovery {
  const fromDatabase = read(coach, stored?.chunks ?? new Map());
  const missing = stillMissing(expected, fromDatabase);
  if (missing.size === 0) return { sound: stored !== undefined, lost: 0, read: total(fromDatabase) };
  const fromCopy = read(coach, readCopy(names));
  const short = [...missing].filter(([number, part]) => !isPart(fromCopy, number, part));
  const best = (number: number): number =>
    Math.max(fromDatabase.get(number)?.count ?? 0, fromCopy.get(number)?.count ?? 0);
  // At least one where the count alone would not show it.
  const lost = short.reduce((sum, [number, { count }]) => sum + Math.max(1, count - best(number)), 0);
  return { sound: false, lost, read: Math.max(total(fromDatabase), total(fromCopy)) };
}

/** Restores parts, and says what could be read of each. */
function read(coach: Coach, chunks: ReadonlyMap<number, Uint8Array>): Sums {
  const flat = coach.restore([...chunks.values()]);
  const numbers = [...chunks.keys()];
  return readSums(numbers.flatMap((number, index) => [number, flat[3 * index + 1] ?? 0, flat[3 * index + 2] ?? 0]));
}

function stillMissing(expected: Sums, found: Sums): Map<number, { count: number; checksum: number }> {
  return new Map([...expected].filter(([number, part]) => !isPart(found, number, part)));
}

function isPart(sums: Sums, number: number, part: { count: number; checksum: number }): boolean {
  const found = sums.get(number);
  return found?.count === part.count && found.checksum === part.checksum;
}

function verdict(
  found: Found,
  canaryDamaged: boolean,
  { sound, lost, read }: Recovery,
): { state: State; opening: Opened["opening"] } {
  if (found === "newer") return { state: "newer", opening: "newer" };
  if (found === "unreadable") return { state: "failing", opening: "unreadable" };
  if (sound) return { state: "on", opening: "opened" };
  // A canary that cannot be read, without a database, says only that there was something.
  if (read === 0) return { state: "on", opening: lost > 0 || canaryDamaged ? "lost" : "opened" };
  return { state: "on", opening: lost > 0 ? "damaged" : "recovered" };
}

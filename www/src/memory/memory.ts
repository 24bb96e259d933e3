import type { Coach } from "../../../pkg/whole/steadyback.js";
import { BoutTurn } from "./bout-turn.ts";
import { type Canary, eraseItems, readCanary, writeCanary } from "./canary.ts";
import { writeCopy } from "./copy.ts";
import { BoutLock, exclusively } from "./locks.ts";
import type { Names } from "./names.ts";
import { type Draft, NewerDatabase, type Store, type Write } from "./store.ts";
import { differing, readSums, type Sums, sameIn, total, writeSums } from "./sums.ts";
import type { Tabs, Word } from "./tabs.ts";

/**
 * - `off`: nothing is kept on this device; the journal is only in this page.
 * - `on`: everything was confirmed by the browser when it was last asked to keep something.
 * - `failing`: the reader wants it kept, and the browser does not; the journal is in this page, and it is tried again.
 * - `newer`: a later release keeps this device's journal; nothing is written, so that nothing of it is harmed.
 */
export type State = "off" | "on" | "failing" | "newer";

/**
 * What changed by itself: `state` (see {@link Memory.state}), `entries` (some came from another tab or from storage and are in the coach already: draw again),
 * `erased` (the reader erased everything, here or in another tab; the coach is empty: draw again), `bout` (one began or ended in another tab).
 */
export type Change = "state" | "entries" | "erased" | "bout";

/** The shortest and the longest wait before a write that failed is tried again, milliseconds. */
const RETRY_MS = { first: 1000, longest: 60_000 };
/** How long to wait before what another tab said is looked for in storage: it usually is there by then. */
const CATCH_UP_MS = 500;

/**
 * One journal on one device: kept if the reader asked for it, and the same in every tab.
 *
 * Guarantee: nothing is written anywhere before {@link Memory.remember}; what {@link Memory.save} calls kept is on the disk; nothing the coach holds is lost by a
 * write that fails, or by tabs that write at once.
 */
export class Memory {
  readonly turn: BoutTurn;
  #state: State = "off";
  #persistent: boolean | undefined;
  #known: Sums = new Map();
  #announced: Sums = new Map();
  #draftKept = false;
  #closed = false;
  #closes = false;
  #canarySeen = false;
  #replaceable = false;
  #mending = false;
  #failures = 0;
  #timer = 0;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #listeners = new Set<(change: Change) => void>();
  #boutLock: BoutLock;

  constructor(
    private readonly names: Names,
    private readonly coach: Coach,
    private readonly store: Store,
    private readonly tabs: Tabs,
  ) {
    this.#boutLock = new BoutLock(names.bout);
    this.turn = new BoutTurn(this.#boutLock, tabs);
    tabs.listen((word) => this.#hear(word));
    addEventListener("pageshow", this.#again);
    document.addEventListener("visibilitychange", this.#again);
  }

  /** Whether and how well this device remembers. */
  get state(): State {
    return this.#state;
  }

  /** Whether the browser promised not to clear it by itself; `undefined` until it has answered, or if it cannot. */
  get persistent(): boolean | undefined {
    return this.#persistent;
  }

  /** Calls `listener` with what changes by itself, from now on; the returned function ends that. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The reader taps "Remember on this device". Resolves when everything is kept, or with another state if the browser refuses; then it is tried again. */
  async remember(): Promise<State> {
    if (this.#state === "off") {
      this.#state = "failing";
      await this.#attempt(true);
      if (this.state === "on") this.tabs.say({ kind: "remembered" });
      this.#tell("state");
      this.#askToPersist();
    }
    return this.#state;
  }

  /**
   * To be called after every command, and when the engine changed by itself: tells the other tabs at once, and keeps what is new. Resolves when what the coach
   * held at the call is confirmed (`on`), or cannot be (any other state).
   */
  async save(): Promise<State> {
    this.#announce();
    if (this.#state === "on" || this.#state === "failing") {
      // One write runs, and at most one waits, which takes everything along that is asked for meanwhile.
      this.#next ??= this.#running.then(() => {
        this.#next = undefined;
        this.#running = this.#attempt(false);
        return this.#running;
      });
      await this.#next;
    }
    return this.#state;
  }

  /** Forgets everything: here, on this device and in every tab. Rejects if the browser would not delete what it has; all else is forgotten even then. */
  async erase(): Promise<void> {
    this.#forgetHere();
    this.tabs.say({ kind: "erased" });
    await exclusively(this.names.writing, async () => {
      eraseItems(this.names);
      await this.store.erase();
    });
  }

  /** Ends all of it when the element goes; the journal stays where it is. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener("pageshow", this.#again);
    document.removeEventListener("visibilitychange", this.#again);
    this.turn.giveBack();
    this.tabs.close();
  }

  /** Takes up what was found when the memory was opened; for {@link openMemory} only. */
  takeUp({
    state,
    known,
    canarySeen,
    replaceable,
  }: {
    state: State;
    known: Sums;
    canarySeen: boolean;
    replaceable: boolean;
  }): void {
    this.#state = state;
    this.#replaceable = replaceable;
    this.#known = known;
    this.#announced = known;
    this.#canarySeen = canarySeen;
    if (state === "failing") this.#retryLater();
    if (state === "on") this.#askToPersist();
    this.tabs.say({ kind: "hello" });
  }

  /** Writes everything again, whatever is thought to be stored. */
  async mend(): Promise<void> {
    this.#mending = true;
    await this.save();
  }

  /**
   * Takes up the bout whose page went away in the middle, if there is one and no tab has the turn: carries it on, which keeps the turn, or else records what was
   * done of it. Two tabs cannot both carry it on, and what both record is one entry, so that it counts once. For {@link openMemory} only.
   */
  async takeUpBout(keepsTurn = false): Promise<"none" | "carried-on" | "cut-short"> {
    if ((await this.turn.take()) !== "here") return "none";
    // Only now: a tab that had the turn until a moment ago has written the end of it.
    const draft = await this.store.draft();
    const became = draft ? this.#take(draft) : "none";
    this.#draftKept ||= draft !== undefined;
    // Given back and taken again at once it would not be free yet: browsers let a lock go a moment later.
    if (became !== "carried-on" && !keepsTurn) this.turn.giveBack();
    return became;
  }

  /** Takes the turn before a bout begins, as {@link BoutTurn.take} does; one that another tab left in the middle comes first. */
  async takeTurn(): Promise<"here" | "carried-on" | { elsewhere: string }> {
    const mayBeThere = this.#state === "on" && !this.#draftKept;
    if (mayBeThere && (await this.takeUpBout(true)) === "carried-on") return "carried-on";
    return this.turn.take();
  }

  #take({ bytes, held }: Draft): "carried-on" | "cut-short" {
    if (held && this.coach.carryOn(held)) return "carried-on";
    this.coach.restore([bytes]);
    return "cut-short";
  }

  /** Whether a lock or a stop report closes bouts: first visits in other tabs are told, now and when they come. */
  set closes(closes: boolean) {
    if (closes && !this.#closes) this.tabs.say({ kind: "closed" });
    this.#closes = closes;
  }

  async #attempt(create: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const before = this.#state;
    try {
      await this.#write(create);
      if (this.#state === "failing") this.#state = "on";
      this.#failures = 0;
      this.#replaceable = false;
    } catch (error) {
      if (error instanceof Forgotten) this.#state = "off";
      else if (error instanceof NewerDatabase) this.#state = "newer";
      else if (this.#state !== "off") {
        this.#state = "failing";
        if (this.#replaceable && isBroken(error)) await this.store.erase().catch(() => {});
        this.#retryLater();
      }
    }
    if (this.#state !== before) this.#tell("state");
  }

  async #write(create: boolean): Promise<void> {
    const mine = readSums(this.coach.chunkSums());
    const draft = this.#draft();
    const nothingNew = differing(mine, this.#known).length === 0 && !draft && !this.#draftKept;
    if (nothingNew && this.#state === "on" && !this.#mending) return;
    await exclusively(this.names.writing, async () => {
      // Another tab erased everything, or the reader did in the browser's own settings: writing now would undo that.
      if (!create && this.#canarySeen && readCanary(this.names) === undefined) throw new Forgotten();
      if (this.#state === "off") return;
      const written = new Map<number, Uint8Array>();
      const kept = await this.store.write(this.#whatToWrite(written, draft), true);
      this.#known = kept.sums;
      this.#mending = false;
      this.#draftKept = draft !== undefined;
      writeCopy(this.names, written);
      const canary: Canary = kept;
      writeCanary(this.names, canary);
      this.#canarySeen = readCanary(this.names) !== undefined;
    });
  }

  /** The bout that is on. */
  #draft(): Draft | undefined {
    const bytes = this.coach.draft();
    if (bytes.length === 0) return undefined;
    const held = this.coach.held();
    return { bytes, held: held.length > 0 ? held : undefined };
  }

  #whatToWrite(written: Map<number, Uint8Array>, draft: Draft | undefined): Write {
    const seen = readCanary(this.names);
    const mine = (): Sums => readSums(this.coach.chunkSums());
    return {
      after: seen === undefined || seen === "damaged" ? 0 : seen.writes,
      wants: (stored) => differing(stored, mine()).filter((number) => !sameIn(stored, this.#known, number)),
      puts: (stored, chunks) => {
        if (chunks.size > 0) this.#takeIn([...chunks.values()]);
        const missing = [...chunks.keys()].map((key) => (stored.get(key)?.count ?? 0) - (mine().get(key)?.count ?? 0));
        const lost = missing.reduce((sum, count) => sum + Math.max(0, count), 0);
        if (lost > 0) this.coach.noteLoss(lost);
        const now = mine();
        const changed = this.#mending ? [...now.keys()] : differing(now, stored);
        for (const number of changed) written.set(number, this.coach.chunk(number));
        // One that this tab knows nothing of is for whoever takes the next turn.
        return { sums: writeSums(now), chunks: written, draft: draft ?? (this.#draftKept ? undefined : "another's") };
      },
    };
  }

  /** Takes in parts from elsewhere; tells if that brought something. */
  #takeIn(chunks: readonly Uint8Array[]): boolean {
    const before = readSums(this.coach.chunkSums());
    this.coach.restore([...chunks]);
    const after = readSums(this.coach.chunkSums());
    const changed = differing(after, before).length > 0;
    if (changed) {
      this.#announced = after;
      // Not from within a transaction, which must not wait for a screen to be drawn.
      queueMicrotask(() => this.#tell("entries"));
    }
    return changed;
  }

  /** Tells the other tabs what is new, before it is kept: a lock must end their bouts though the disk be full. */
  #announce(): void {
    const mine = readSums(this.coach.chunkSums());
    const changed = differing(mine, this.#announced);
    this.#announced = mine;
    if (changed.length === 0) return;
    this.tabs.say({ kind: "entries", chunks: changed.map((number) => this.coach.chunk(number)) });
  }

  #hear(word: Word): void {
    this.turn.hear(word);
    if (word.kind === "bout") this.#tell("bout");
    if (word.kind === "erased") this.#forgetHere();
    if (word.kind === "remembered" && this.#state === "off") {
      this.#state = "failing";
      this.save().then(() => this.#tell("state"));
    }
    if (word.kind === "hello" && this.#closes) this.tabs.say({ kind: "closed" });
    if (word.kind === "hello" && this.#state !== "on") {
      const numbers = [...readSums(this.coach.chunkSums()).keys()];
      if (numbers.length > 0)
        this.tabs.say({ kind: "entries", chunks: numbers.map((number) => this.coach.chunk(number)) });
    }
    if (word.kind === "entries" && this.#takeIn(word.chunks) && this.#state === "on") {
      setTimeout(() => this.save(), CATCH_UP_MS);
    }
  }

  #forgetHere(): void {
    clearTimeout(this.#timer);
    this.#state = "off";
    this.coach.erase();
    this.turn.giveBack();
    this.#known = new Map();
    this.#announced = new Map();
    this.#draftKept = false;
    this.#closes = false;
    this.#canarySeen = false;
    this.#tell("erased");
  }

  /** The database was deleted under us: by a tab that erases (its word is on the way), or by the reader or browser; the next write will see. */
  readonly deleted = (): void => {
    this.#known = new Map();
    if (!this.#closed && this.#state === "on" && total(readSums(this.coach.chunkSums())) > 0)
      setTimeout(() => this.save(), CATCH_UP_MS);
  };

  #retryLater(): void {
    const wait = Math.min(RETRY_MS.longest, RETRY_MS.first * 2 ** this.#failures);
    this.#failures++;
    this.#timer = Number(setTimeout(() => this.save(), wait));
  }

  #again = (): void => {
    if (this.#state === "failing" && document.visibilityState === "visible") this.save();
  };

  #askToPersist(): void {
    // Some browsers ask the reader, who may take their time: nothing waits for the answer.
    navigator.storage?.persist?.().then(
      (granted) => {
        this.#persistent = granted;
        this.#tell("state");
      },
      () => {},
    );
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Whether the browser says that the database itself is broken, as against full, blocked or refused. */
function isBroken(error: unknown): boolean {
  return error instanceof DOMException && (error.name === "UnknownError" || error.name === "DataError");
}

/** What this device kept is gone because somebody wanted that. */
class Forgotten extends Error {}

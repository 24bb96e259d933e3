/** A page with the whole engine and the memory, and nothing to see: the memory's tests speak to it directly. */
import initialise, { Coach } from "../../../pkg/whole/steadyback.js";
import { takeFromAddress } from "../../../www/src/memory/handover/taken.ts";
import type { Change, Memory, State } from "../../../www/src/memory/memory.ts";
import { type Opened, openMemory } from "../../../www/src/memory/open.ts";
import { showPanel } from "./panel.ts";

takeFromAddress();

/** What a test can do in a tab. */
export class Tab {
  readonly changes: Change[] = [];
  readonly openedInMs: number;

  constructor(
    readonly coach: Coach,
    readonly opened: Opened,
    since: number,
  ) {
    this.openedInMs = performance.now() - since;
    opened.memory.onChange((change) => this.changes.push(change));
  }

  get memory(): Memory {
    return this.opened.memory;
  }

  /** A pain answer of its own for each of `scores`, each kept before the next. Returns the names of those that were confirmed. */
  async records(scores: readonly number[], confirmed: (name: string) => void = () => {}): Promise<string[]> {
    const names: string[] = [];
    for (const pain of scores) {
      const name = this.coach.note({ fact: "morning", pain });
      if ((await this.memory.save()) !== "on") continue;
      names.push(name);
      confirmed(name);
    }
    return names;
  }

  /** Records one, and does not wait. */
  async recordsAndForgets(pain: number): Promise<State> {
    this.coach.note({ fact: "morning", pain });
    return this.memory.save();
  }

  /** The names of all entries, in order. */
  get names(): string[] {
    return JSON.parse(this.coach.journal()).entries.map(({ id }: { id: string }) => id);
  }

  /** The kinds of all entries, in order. */
  get facts(): string[] {
    return JSON.parse(this.coach.journal()).entries.map(({ fact }: { fact: string }) => fact);
  }

  get screen(): string {
    return Object.keys(this.coach.view())[0] ?? "";
  }

  /** Into a bout, from a clean check. */
  startsABout(): void {
    this.coach.begin();
    for (let list = 1; this.screen === "check" && list <= 3; list++) this.coach.proceed();
    this.coach.choosePlace("floor");
    this.coach.painNow(2);
  }

  /** What the reader would see in the engine's own words. */
  get standing(): unknown {
    return this.coach.plan().stage;
  }
}

async function open(): Promise<Tab> {
  await initialise({ module_or_path: fetch("whole.wasm") });
  const language = "en-GB";
  const coach = new Coach(language, undefined, () => {});
  const before = new URLSearchParams(location.search).get("before");
  if (before) coach.note({ fact: "morning", pain: Number(before) });
  const since = performance.now();
  const tab = new Tab(coach, await openMemory({ namespace: "", coach }), since);
  await showPanel(coach, tab.opened);
  return tab;
}

Object.assign(globalThis, { opening: open() });

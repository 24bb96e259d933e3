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

  /** The names of what the reader did and said, in order. */
  get names(): string[] {
    return this.#said.map(({ id }) => id);
  }

  /** The kinds of it. */
  get facts(): string[] {
    return this.#said.map(({ fact }) => fact);
  }

  /** All entries but the one by which the engine names its rules table before the first. */
  get #said(): { id: string; fact: string }[] {
    const { entries }: { entries: { id: string; fact: string }[] } = JSON.parse(this.coach.journal());
    return entries.filter(({ fact }) => fact !== "rules");
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

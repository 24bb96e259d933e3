import type { BoutLock } from "./locks.ts";
import type { Tabs, Word } from "./tabs.ts";

/** How long other tabs have to answer, milliseconds. */
const ANSWER_MS = 300;

/** One bout at a time, in whichever tab: who has the turn, and how the others say where it is. */
export class BoutTurn {
  #hear: ((title: string) => void) | undefined;

  constructor(
    private readonly lock: BoutLock,
    private readonly tabs: Tabs,
  ) {}

  /** Takes the turn before a bout begins: `"here"`, or the title of the page in whose tab a bout runs (empty if that tab does not answer). */
  async take(): Promise<"here" | { elsewhere: string }> {
    if (await this.lock.take()) {
      this.tabs.say({ kind: "bout" });
      return "here";
    }
    return { elsewhere: await this.where() };
  }

  /** Gives the turn back when the bout has ended; any number of times. */
  giveBack(): void {
    if (!this.lock.held) return;
    this.lock.release();
    this.tabs.say({ kind: "bout" });
  }

  /** The title of the page in whose tab a bout runs; empty if none answers. */
  where(): Promise<string> {
    return new Promise((resolve) => {
      const answer = (title: string): void => {
        clearTimeout(timer);
        this.#hear = undefined;
        resolve(title);
      };
      const timer = setTimeout(() => answer(""), ANSWER_MS);
      this.#hear = answer;
      this.tabs.say({ kind: "where" });
    });
  }

  /** Takes part in what the tabs say about bouts. */
  hear(word: Word): void {
    if (word.kind === "where" && this.lock.held) this.tabs.say({ kind: "here", title: document.title });
    if (word.kind === "here") this.#hear?.(word.title);
  }
}

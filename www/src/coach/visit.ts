import type { Coach } from "../../../pkg/steadyback.js";
import type { Engine } from "../engine.ts";
import type { Activation, MountedCoach } from "../facade/contract.ts";
import { journalName } from "../memory/remembered.ts";
import type { Say } from "../messages.ts";
import { has } from "./features.ts";
import { Session } from "./session.ts";
import { openStage } from "./stage.ts";

/** A first visit: one bout, then another, or a plan, whose part of the coach is fetched only then. */
export class Visit implements MountedCoach {
  #session: Session;
  #coach!: Coach;
  #plan: MountedCoach | undefined;
  #opening: Promise<void> | undefined;
  /** A plan in another tab may know of a lock, which closes bouts here too. Nothing that goes either way is kept. */
  #tabs: BroadcastChannel;

  constructor(
    private readonly activation: Activation,
    engine: Engine,
    private readonly say: Say,
    private readonly words: string,
    language: string,
  ) {
    this.#tabs = new BroadcastChannel(journalName(activation.host.getAttribute("store") ?? ""));
    const makeCoach: Engine["makeCoach"] = (...editors) => {
      this.#coach = engine.makeCoach(...editors);
      return this.#coach;
    };
    const stage = openStage(activation.box);
    this.#session = new Session(activation, stage, { makeCoach, memory: engine.memory }, say, language);
    this.#offer("done-not-stored");
  }

  /** Opens the suitability check. */
  begin(): void {
    this.#tabs.onmessage = ({ data }) => data?.kind === "closed" && this.#leaveTheBout();
    this.#tabs.postMessage({ kind: "hello" });
    this.#session.begin();
  }

  pause(): void {
    (this.#plan ?? this.#session).pause();
  }

  erase(): void {
    void this.#ask("erase");
  }

  exportJournal(): void {
    void this.#ask("exportJournal");
  }

  /** What the reader asks about what is kept is the plan's to answer. */
  async #ask(about: "erase" | "exportJournal"): Promise<void> {
    if (!this.#plan && !has(this.activation.host, "plan")) return;
    await this.#leaveTheBout();
    this.#plan?.[about]?.();
  }

  /** The plan takes over. A bout that is on ends for it; what was done is recorded. */
  async #leaveTheBout(): Promise<void> {
    if (this.#plan) return;
    this.#session.act((coach) => coach.finish());
    this.#session.act((coach) => coach.complete());
    await this.#makeItAPlan();
  }

  #offer(note: string): void {
    if (!has(this.activation.host, "plan")) return;
    this.#session.onward = { words: this.say("done-plan"), note: this.say(note), go: () => void this.#makeItAPlan() };
  }

  /** What shows from the tap until the plan is there: a second tap does nothing. */
  #wait(): void {
    this.#session.onward = { words: this.say("done-plan-loading"), note: "", go: () => {} };
    this.#session.redraw(true);
  }

  #makeItAPlan(): Promise<void> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  async #open(): Promise<void> {
    this.#wait();
    try {
      const { openPlan } = await import("../plan.ts");
      const { words, activation } = this;
      this.#plan = await openPlan({ activation, words, facts: this.#coach.handOver() });
      this.#session.close();
      this.#tabs.close();
    } catch {
      this.#opening = undefined;
      this.#offer("done-plan-failed");
      this.#session.redraw(true);
    }
  }
}

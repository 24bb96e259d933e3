import type { TemplateResult } from "lit/html.js";
import type { PlanView, RestView, View } from "../../../pkg/whole/steadyback.js";
import { type Around, Session } from "../coach/session.ts";
import type { Activation, MountedCoach } from "../facade/contract.ts";
import type { Say } from "../messages.ts";
import type { WholeCoach, WholeEngine } from "./engine.ts";
import { frame } from "./frame.ts";
import { pages } from "./pages.ts";
import type { Fact, PageName, Planner } from "./planner.ts";
import { Waker } from "./waker.ts";

/** A reader's plan at one element: the pages around the bouts. */
export class Companion implements MountedCoach, Around {
  #session: Session;
  #coach!: WholeCoach;
  #page: PageName = "today";
  #refusal: string | undefined;
  #waker = new Waker(() => this.#session.redraw());

  constructor(
    activation: Activation,
    stage: HTMLElement,
    engine: WholeEngine,
    private readonly say: Say,
    language: string,
  ) {
    const makeCoach: WholeEngine["makeCoach"] = (...editors) => {
      this.#coach = engine.makeCoach(...editors);
      return this.#coach;
    };
    this.#session = new Session(activation, stage, { makeCoach, memory: engine.memory }, say, language, this);
    this.#session.onward = {
      words: say("back-to-today"),
      note: "",
      go: () => this.#session.act((coach) => coach.proceed()),
    };
  }

  /** Takes up what the first bout's engine hands over, and shows where the reader stands. */
  begin(facts?: BigUint64Array, sound?: Readonly<{ voice: boolean; tones: boolean }>): void {
    if (facts) this.#coach.takeOver(facts);
    if (sound) this.#session.setSound(sound);
    this.#page = this.#coach.plan().begun ? "today" : "welcome";
    this.#session.redraw(true);
  }

  pause(): void {
    this.#session.pause();
  }

  screen(view: View): { name: string; drawing: TemplateResult } | undefined {
    if (!("rest" in view)) return undefined;
    const plan = this.#coach.plan();
    this.#waker.follow(plan);
    const drawing = frame(this.#page, this.#planner(plan, view.rest), pages[this.#page]);
    return { name: `page ${this.#page}`, drawing };
  }

  acted(): void {
    // A bout, or a check, ends where the reader looks first.
    if (!("rest" in this.#coach.view())) this.#page = "today";
  }

  #planner(plan: PlanView, rest: RestView): Planner {
    return {
      reader: this.#session,
      coach: this.#coach,
      plan,
      rest,
      refusal: this.#refusal,
      go: (page) => this.#go(page),
      note: (fact, page) => this.#note(fact, page),
    };
  }

  #go(page: PageName): void {
    this.#refusal = undefined;
    this.#page = page;
    this.#session.redraw(true);
  }

  #note(fact: Fact, page: PageName = this.#page): void {
    try {
      this.#coach.note(present(fact));
      this.#go(page);
      this.acted();
    } catch (error) {
      // What the engine refuses changes nothing; anything else is a broken engine, which the next drawing finds.
      this.#refusal = this.say("refused");
      if (error instanceof Error && "code" in error) console.debug(error);
      this.#session.redraw(true);
    }
  }
}

/** The fact without what was not answered. */
function present(fact: Fact): Fact {
  const answered = Object.entries(fact).filter(([, value]) => value !== undefined);
  return Object.fromEntries(answered) as Fact;
}

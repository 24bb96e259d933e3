import { html, type TemplateResult } from "lit/html.js";
import type { Message, PlanView, RestView, TestedView } from "../../../pkg/whole/steadyback.js";
import type { AnyView } from "../coach/any-coach.ts";
import { arrive } from "../coach/arrive.ts";
import { type Around, Session } from "../coach/session.ts";
import type { Activation, MountedCoach } from "../facade/contract.ts";
import { taken } from "../memory/handover/taken.ts";
import type { Change, Memory } from "../memory/memory.ts";
import { openMemory } from "../memory/open.ts";
import { openingMessages } from "../memory/panel/opening-message.ts";
import { MemoryPanel } from "../memory/panel/panel.ts";
import { TakePart } from "../memory/panel/take.ts";
import { journalName } from "../memory/remembered.ts";
import type { Say } from "../messages.ts";
import { type About, loadAbout } from "./about.ts";
import { Bell } from "./bell.ts";
import { address, type WholeCoach, type WholeEngine } from "./engine.ts";
import { frame } from "./frame.ts";
import { lockedWithPlan } from "./locked.ts";
import { memoryDialog } from "./pages/memory.ts";
import { pages } from "./pages.ts";
import type { Fact, PageName, Planner } from "./planner.ts";
import { forgetPreferences, preferred, rememberPreferences, takeUpPreferences } from "./preferences.ts";
import { testedScreen } from "./tested.ts";
import { Waker } from "./waker.ts";
import { allWordsIn } from "./words.ts";

/** Where the coach has a page of its own, from the folder of its scripts. */
const OWN_PAGE = "../app.html";

/** A reader's plan at one element: the pages around the bouts. */
export class Companion implements MountedCoach, Around {
  #session: Session;
  #coach!: WholeCoach;
  #memory: Memory | undefined;
  #panel!: MemoryPanel;
  /** What a link brought, until it is opened with its code. */
  #take: TakePart | undefined;
  /** Whether what is kept shows over whatever is on, because somebody asked for it from outside. */
  #dialog = false;
  #page: PageName = "today";
  #stage: number | undefined;
  #refusal: string | undefined;
  #about: About | undefined;
  #bell: Bell;
  #notices: string[] = [];
  #waker = new Waker(() => this.#session.redraw());

  constructor(
    private readonly activation: Activation,
    private readonly stage: HTMLElement,
    private readonly engine: WholeEngine,
    private readonly say: Say,
    language: string,
  ) {
    this.#bell = new Bell(say, journalName(this.#namespace));
    const makeCoach: WholeEngine["makeCoach"] = (...editors) => {
      this.#coach = engine.makeCoach(...editors);
      return this.#coach;
    };
    this.#session = new Session(activation, stage, { makeCoach, memory: engine.memory }, say, language, this);
  }

  /** Opens what this device remembers, takes up what the first bout's engine hands over, and shows where the reader stands. */
  async begin(facts?: BigUint64Array): Promise<void> {
    const coach = this.#coach;
    const opened = await openMemory({ namespace: this.#namespace, coach });
    if (opened.memory.state !== "off") takeUpPreferences(this.#namespace);
    await this.#speak(preferred.language);
    this.#memory = opened.memory;
    this.#notices = openingMessages(opened, this.say);
    const redraw = (): void => this.#session.redraw(true);
    const context = { memory: opened.memory, coach, say: this.say, redraw };
    this.#panel = new MemoryPanel(context, address(OWN_PAGE));
    const text = taken();
    if (text !== undefined) this.#take = new TakePart(context, text, (message) => this.#took(message));
    opened.memory.onChange((change) => this.#hear(change));
    if (facts) coach.takeOver(facts);
    // What the reader chose to hear holds for the whole visit.
    this.#session.setSound({});
    this.#page = coach.plan().begun ? "today" : "welcome";
    this.#session.redraw(true);
  }

  /** Says everything in another language from now on, if there is one and its words can be had. */
  async #speak(language = this.#session.language): Promise<void> {
    if (language === this.#session.language) return;
    try {
      for (const words of await allWordsIn(language)) this.say.learn(words, { allowOverrides: true });
    } catch {
      return;
    }
    this.#session.language = language;
    this.activation.box.lang = language;
  }

  async #changeLanguage(language: string): Promise<void> {
    // At once, so that the choice shows while its words are on their way.
    preferred.language = language;
    await this.#speak(language);
    preferred.language = this.#session.language;
    this.#redraw(false);
  }

  get #namespace(): string {
    return this.activation.host.getAttribute("store") ?? "";
  }

  pause(): void {
    this.#session.pause();
  }

  erase(): void {
    this.#panel.erase.ask();
    this.#openDialog(".erase .button:last-child");
  }

  exportJournal(): void {
    this.#openDialog(".backup .button");
  }

  screen(view: AnyView): { name: string; drawing: TemplateResult } | undefined {
    if (!("rest" in view)) this.#bell.follow(undefined);
    if (this.#dialog)
      return { name: "dialog", drawing: memoryDialog(this.#panel, this.say, () => this.#closeDialog()) };
    if (this.#take) return { name: "take", drawing: html`<section class="screen">${this.#take.draw()}</section>` };
    if ("tested" in view)
      return { name: "tested", drawing: testedScreen(view.tested as TestedView, this.#session, this.#coach) };
    if ("locked" in view)
      return {
        name: "locked",
        drawing: lockedWithPlan(view.locked, this.#session, () => this.#openDialog()),
      };
    if (!("rest" in view)) return undefined;
    const plan = this.#coach.plan();
    this.#tellStage(plan.stage.stage);
    this.#waker.follow(plan);
    this.#bell.follow(plan);
    const drawing = frame(this.#page, this.#planner(plan, view.rest), pages[this.#page]);
    return { name: `page ${this.#page}`, drawing };
  }

  /** The page hears that the plan moved on, and nothing else of its stages. */
  #tellStage(stage: number): void {
    if (stage > (this.#stage ?? stage)) this.activation.announce("steadyback-stage", null);
    this.#stage = stage;
  }

  changed(view: AnyView): void {
    const memory = this.#memory;
    if (!memory) return;
    if ("rest" in view) memory.turn.giveBack();
    // A bout, or a check, ends where the reader looks first.
    else this.#page = "today";
    this.#session.onward = {
      words: this.say("back-to-today"),
      note: this.say(`memory-short-${memory.state}`),
      go: () => this.#session.act((coach) => coach.proceed()),
    };
    // A bout is open for as long as it shows.
    if (!("bout" in view)) memory.closes = this.#closed();
    this.#session.keeps = memory.state === "on";
    if (this.#session.keeps) rememberPreferences(this.#namespace);
    void memory.save();
  }

  #closed(): boolean {
    const { standing, stoppedToday } = this.#coach.plan().holds;
    return stoppedToday != null || typeof standing === "object";
  }

  #planner(plan: PlanView, rest: RestView): Planner {
    return {
      reader: this.#session,
      coach: this.#coach,
      engineMemory: this.engine.memory,
      stage: this.stage,
      plan,
      rest,
      panel: this.#panel,
      remembers: this.#memory?.state ?? "off",
      notices: this.#notices,
      refusal: this.#refusal,
      about: this.#about,
      go: (page) => this.#go(page),
      redraw: (arrives) => this.#redraw(arrives),
      speak: (language) => void this.#changeLanguage(language),
      note: (fact, page) => this.#note(fact, page),
      begin: (command) => void this.#begin(command),
    };
  }

  /** Where there is a lock too: what is kept is the reader's, whatever may be done with it. */
  #openDialog(focus = ""): void {
    this.pause();
    this.#dialog = true;
    this.#session.redraw(true);
    if (focus) this.stage.querySelector<HTMLElement>(focus)?.focus();
  }

  #closeDialog(): void {
    this.#dialog = false;
    this.#session.redraw(true);
  }

  #took(message: Message | undefined): void {
    this.#take = undefined;
    this.#page = this.#coach.plan().begun ? "today" : "welcome";
    if (message) this.#notices = [this.say(message)];
    this.#session.redraw(true);
  }

  #go(page: PageName): void {
    if (page === "about" && !this.#about) this.#fetchAbout();
    this.#refusal = undefined;
    this.#notices = [];
    this.#page = page;
    this.#session.redraw(true);
  }

  #redraw(arrives: boolean): void {
    this.#session.redraw(true);
    if (arrives) arrive(this.stage);
  }

  #note(fact: Fact, page: PageName = this.#page): void {
    try {
      this.#coach.note(present(fact));
      this.#go(page);
    } catch {
      // A refusal changes nothing. Were it the engine that broke, the next drawing would find that.
      this.#refusal = this.say("refused");
      this.#session.redraw(true);
    }
  }

  #fetchAbout(): void {
    loadAbout(this.#session.language).then(
      (about) => {
        this.#about = about;
        this.#session.redraw();
      },
      () => {
        this.#refusal = this.say("done-plan-failed");
        this.#session.redraw();
      },
    );
  }

  /** One tab at a time runs a bout. */
  async #begin(command: (coach: WholeCoach) => void): Promise<void> {
    const turn = await this.#memory?.takeTurn();
    if (turn === "carried-on") return this.#session.redraw(true);
    if (turn === undefined || turn === "here") {
      this.#session.act(() => command(this.#coach));
      return;
    }
    const title = turn.elsewhere;
    this.#refusal = title ? this.say("memory-elsewhere-titled", { title }) : this.say("memory-elsewhere");
    this.#session.redraw(true);
  }

  #hear(change: Change): void {
    // A plan that another tab has is this one's too.
    if (change === "entries" && this.#page === "welcome" && this.#coach.plan().begun) this.#page = "today";
    if (change === "erased") {
      this.#page = "welcome";
      forgetPreferences();
    }
    this.#session.redraw();
  }
}

/** The fact without what was not answered. */
function present(fact: Fact): Fact {
  const answered = Object.entries(fact).filter(([, value]) => value !== undefined);
  return Object.fromEntries(answered) as Fact;
}

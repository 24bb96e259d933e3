import type { TemplateResult } from "lit/html.js";
import type { PlanView, RestView } from "../../../pkg/whole/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import type { State } from "../memory/memory.ts";
import type { MemoryPanel } from "../memory/panel/panel.ts";
import type { About } from "./about.ts";
import type { WholeCoach } from "./engine.ts";

/** The pages between bouts. */
export type PageName =
  | "welcome"
  | "about-you"
  | "memory"
  | "reminders"
  | "about"
  | "your-day"
  | "today"
  | "progress"
  | "more"
  | "normal"
  | "flare"
  | "diary"
  | "training"
  | "movement-check"
  | "review"
  | "support"
  | "summary"
  | "settings"
  | "break"
  | "library";

/** A fact of the reader's, as docs/journal.schema.json has it, less its name and time. */
export type Fact = { readonly fact: string } & { readonly [field: string]: unknown };

/** What a page may do for its reader. */
export interface Planner {
  /** What the bout's screens may do too: the words, the editor's settings, taps for the engine. */
  readonly reader: Reader;
  /** The whole engine's coach. */
  readonly coach: WholeCoach;
  /** Where the engine keeps the figure's joints. */
  readonly engineMemory: WebAssembly.Memory;
  /** What pages are drawn into. */
  readonly stage: HTMLElement;
  /** The plan at this drawing. */
  readonly plan: PlanView;
  /** What the engine says between bouts: why it rests, and whether a bout may start. */
  readonly rest: RestView;
  /** Goes to another page. */
  go(page: PageName): void;
  /** Draws the page again; `arrives` where it shows something else than before. */
  redraw(arrives: boolean): void;
  /** Says everything in another language from now on. */
  speak(language: string): void;
  /** Records a fact and goes to `page`; what the engine refuses is said on the page that shows. */
  note(fact: Fact, page?: PageName): void;
  /** Begins something through the engine, unless a bout runs in another tab. */
  begin(command: (coach: WholeCoach) => void): void;
  /** What is remembered on this device, and what can be done with it. */
  readonly panel: MemoryPanel;
  /** Whether and how well this device remembers. */
  readonly remembers: State;
  /** What the reader has to know about what was kept, most important first. */
  readonly notices: readonly string[];
  /** The words of the page About and the rules it prints, once they are there. */
  readonly about: About | undefined;
  /** What the engine said to the last fact, where it refused it. */
  readonly refusal: string | undefined;
}

/** Draws a page. */
export type Page = (planner: Planner) => TemplateResult;

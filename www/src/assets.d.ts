/**
 * The names of the files that the card loads after the first tap, as the build knows them (src/build/bundle.mjs).
 *
 * The build makes two scripts, each from one entry:
 *
 * - `www/src/steady-back.ts` → `steady-back.js`, the card: the only script with a stable name, and the only one that may import this module;
 * - `www/src/coach.ts` → `coach-HASH.js`, the coach, which imports the bindings from `../../pkg/steadyback.js`.
 *   What it imports dynamically (`www/src/no-engine.ts`, the page without an engine) becomes a chunk of its own.
 *
 * Each name is relative to the folder of `steady-back.js`, without a leading `./`. Resolve it against `import.meta.url` or `src-base`, and import it with
 * a variable (`import(url)`), so that the bundler leaves it alone.
 */
declare module "steadyback:assets" {
  /** The coach's script. */
  export const coach: string;
  /** The WebAssembly, to be fetched beside the coach's script, not after it. */
  export const engine: string;
  /** The languages whose words are not in the card's script: BCP 47. */
  export const languages: readonly string[];
  /** The digest in the names of their cards' files. */
  export const cards: string;
}

/** The card's words in the first language: the messages of `card.ftl`. Those of the others are files of the same shape. */
declare module "steadyback:card-words" {
  const words: readonly [
    /** BCP 47. */
    language: string,
    direction: "ltr" | "rtl",
    /** The file of the first bout's words. */
    messages: string,
    headline: string,
    lead: string,
    start: string,
    failed: string,
    meanwhile: string,
    retry: string,
    about: string,
    emergency: string,
    waiting: string,
    call: string,
  ];
  export default words;
}

/** The names of the files that the plan loads when a reader makes one, relative to the folder of its own script. */
declare module "steadyback:plan-assets" {
  /** The whole engine. */
  export const engine: string;
  /** The words by language and by the group that loads together (src/build/make/messages.mjs). */
  export const words: Record<string, Record<"first-bout" | "plan" | "pages" | "library" | "about", string>>;
  /** The languages that a reader can choose, by tag and name. */
  export const languages: readonly { readonly tag: string; readonly name: string }[];
}

/** The files of the viewer, beside its script. */
declare module "steadyback:viewer-assets" {
  /** The whole engine. */
  export const engine: string;
  /** Its words by language: files to be read as one. */
  export const words: Record<string, readonly string[]>;
}

/** The rules' numbers, as the engine has them (src/core/policy.rs). */
declare module "steadyback:rules" {
  /** One number: its meaning, its unit and its mark are ids of messages, its source names works. */
  export interface Rule {
    readonly meaning: string;
    readonly numbers: readonly number[];
    readonly unit: string;
    readonly mark: string;
    readonly source: string;
  }

  const rules: readonly Rule[];
  export default rules;
}

/** One pre-rendered drawing for the card, made by the native engine at build time. */
declare module "steadyback:card-still" {
  /** The `viewBox` of the drawing. */
  export const viewBox: string;
  /** Its strokes in drawing order, far limbs first: the class that gives the tone, the width, and the path's `d`. */
  export const strokes: readonly (readonly [tone: string, width: number, path: string])[];
}

/** The suitability lists and the gentle first routine, pre-rendered by the native engine at build time for the page without an engine. */
declare module "steadyback:no-engine" {
  /** One of the suitability lists, emergency first: ids of messages. */
  export interface PrerenderedList {
    readonly heading: string;
    readonly advice: string;
    readonly questions: readonly string[];
  }

  /** One picture of the figure: each path is a class of `figure.css` and its `d`, in drawing order. */
  export interface PrerenderedStill {
    readonly viewBox: string;
    readonly paths: readonly (readonly [className: string, d: string])[];
  }

  /** One exercise of the routine; its words are the messages `EXERCISE-name`, `EXERCISE-PLACE-setup` and so on. */
  export interface PrerenderedExercise {
    readonly exercise: string;
    readonly place: string;
    /** The rung it is shown at, from 1. */
    readonly rung: number;
    /** Repetitions in a set, a side. */
    readonly reps: number;
    readonly sets: number;
    /** Seconds each repetition is held; 0 where nothing is. */
    readonly hold: number;
    /** 2 where it is done on each side. */
    readonly sides: number;
    readonly start: PrerenderedStill;
    readonly end: PrerenderedStill;
  }

  const page: { readonly lists: readonly PrerenderedList[]; readonly exercises: readonly PrerenderedExercise[] };
  export default page;
}

/** The words under a frame, by language and id: few, so they come with the frame's script. */
declare module "steadyback:frame-words" {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default words;
}

/** What the builder tells editors, as the build knows it. */
declare module "steadyback:builder-facts" {
  /** The languages that an editor can choose, by tag and name. */
  export const languages: readonly { readonly tag: string; readonly name: string }[];
  /** Bytes over the wire: before anybody touches the coach, to the first guided bout, and the frame's script on the page. */
  export const weights: { readonly card: number; readonly firstBout: number; readonly frame: number };
}

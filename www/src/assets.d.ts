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
  /** The Fluent messages of the first bout, in en-GB. */
  export const messages: string;
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
  const page: unknown;
  export default page;
}

import * as assets from "steadyback:assets";
import type { CoachModule } from "./contract.ts";

/** The three files of the first use. Nothing here rejects: a file that could not be had is `undefined`. */
export interface Parts {
  coach: Promise<CoachModule | undefined>;
  engine: Promise<Response | undefined>;
  messages: Promise<Response | undefined>;
}

let kept: Record<string, Promise<unknown>> = {};
let again = "";

/** Lets the next {@link load} fetch everything again. */
export function forget(): undefined {
  kept = {};
  // Browsers may remember that a module failed; a new query asks again.
  again += "?";
}

/** Fetches the coach, the engine and the words at the same time, each once for all elements on the page. */
export function load(base: string, messages: string): Parts {
  const get = (file: string) => {
    kept[file] ??= fetch(base + file).catch(forget);
    return kept[file] as Parts["messages"];
  };
  kept.coach ??= import(/* @vite-ignore */ base + assets.coach + again).catch(forget);
  return { coach: kept.coach as Parts["coach"], engine: get(assets.engine), messages: get(messages) };
}

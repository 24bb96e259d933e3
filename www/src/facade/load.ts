import * as assets from "steadyback:assets";
import type { CoachModule } from "./contract.ts";

/** The three files of the first use. Nothing here rejects: a file that could not be had is `undefined`. */
export interface Parts {
  coach: Promise<CoachModule | undefined>;
  engine: Promise<Response | undefined>;
  messages: Promise<Response | undefined>;
}

let loading: Parts | undefined;
let attempt = 0;

/** Lets the next {@link load} fetch everything again. */
export function forget(): undefined {
  loading = undefined;
}

/** Fetches the coach, the engine and the words at the same time, once for all elements on the page. */
export function load(base: string): Parts {
  const get = (file: string) => fetch(base + file).catch(forget);
  loading ??= {
    // Browsers may remember that a module failed; a new query asks again.
    coach: import(/* @vite-ignore */ base + assets.coach + (attempt++ ? `?${attempt}` : "")).catch(forget),
    engine: get(assets.engine),
    messages: get(assets.messages),
  };
  return loading;
}

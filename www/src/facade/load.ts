import * as assets from "steadyback:assets";
import type { CoachModule } from "./contract.ts";

/** The three files of the first use. */
export interface Parts {
  coach: CoachModule;
  engine: Promise<Response | undefined>;
  messages: string;
}

let loading: Promise<Parts> | undefined;
let attempt = 0;

/**
 * Fetches the coach, the engine and the words at the same time, once for all elements on the page.
 *
 * Rejects when the coach or the words cannot be had; the next call tries again. A missing engine is not an error here,
 * because the coach has a page for that.
 */
export function load(base: string): Promise<Parts> {
  loading ??= fetchParts(base).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchParts(base: string): Promise<Parts> {
  // Browsers may remember that a module failed; a new query asks again.
  const retry = attempt++ ? `?${attempt}` : "";
  const engine = fetch(base + assets.engine).catch(() => undefined);
  const [coach, messages] = await Promise.all([
    import(/* @vite-ignore */ base + assets.coach + retry) as Promise<CoachModule>,
    fetch(base + assets.messages).then((response) => {
      if (!response.ok) throw response;
      return response.text();
    }),
  ]);
  return { coach, engine, messages };
}

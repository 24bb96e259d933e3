import type { Rule } from "steadyback:rules";
import { readMessages, type Say } from "../messages.ts";
import { wordsOf } from "./words.ts";

/** What the page About shows. */
export interface About {
  readonly say: Say;
  readonly rules: readonly Rule[];
}

/** Fetches the words of the page About and the rules' numbers; rejects without them. */
export async function loadAbout(language: string): Promise<About> {
  const [source, { default: rules }] = await Promise.all([wordsOf("about", language), import("./rules.ts")]);
  return { say: readMessages(language, source), rules };
}

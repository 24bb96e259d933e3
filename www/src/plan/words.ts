import * as assets from "steadyback:plan-assets";
import { address } from "./engine.ts";

const fetched = new Map<string, Promise<string>>();

/** The Fluent source of a group of words, fetched once; rejects without it. */
export function wordsOf(group: keyof typeof assets.words): Promise<string> {
  const known = fetched.get(group) ?? get(assets.words[group]);
  fetched.set(group, known);
  known.catch(() => fetched.delete(group));
  return known;
}

async function get(file: string): Promise<string> {
  const response = await fetch(address(file));
  if (!response.ok) throw new Error("no words");
  return response.text();
}

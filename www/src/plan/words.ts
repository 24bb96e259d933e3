import * as assets from "steadyback:plan-assets";
import { address } from "./engine.ts";

type Group = keyof (typeof assets.words)[string];

const fetched = new Map<string, Promise<string>>();
/** The groups that somebody has asked for; the words of a first bout are there without asking. */
const used = new Set<Group>(["first-bout"]);

/** The Fluent source of a group of words in a language, fetched once; rejects without it. */
export function wordsOf(group: Group, language: string): Promise<string> {
  used.add(group);
  const file = assets.words[language]?.[group] ?? "";
  const known = fetched.get(file) ?? get(file);
  fetched.set(file, known);
  known.catch(() => fetched.delete(file));
  return known;
}

/** All that is there so far, in another language. */
export async function allWordsIn(language: string): Promise<string> {
  return (await Promise.all([...used].map((group) => wordsOf(group, language)))).join("\n");
}

async function get(file: string): Promise<string> {
  const response = await fetch(address(file));
  if (!response.ok) throw new Error("no words");
  return response.text();
}

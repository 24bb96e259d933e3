import * as assets from "steadyback:plan-assets";
import { FluentResource } from "@fluent/bundle";
import { address } from "./engine.ts";

type Group = keyof (typeof assets.words)[string];

const fetched = new Map<string, Promise<FluentResource>>();
/** The groups that somebody has asked for; the words of a first bout are there without asking. */
const used = new Set<Group>(["first-bout"]);

/** A group of words in a language, fetched and read once; rejects without it. */
export function wordsOf(group: Group, language: string): Promise<FluentResource> {
  used.add(group);
  const file = assets.words[language]?.[group] ?? "";
  const known = fetched.get(file) ?? get(file);
  fetched.set(file, known);
  known.catch(() => fetched.delete(file));
  return known;
}

/** All that is there so far, in another language. */
export function allWordsIn(language: string): Promise<FluentResource[]> {
  return Promise.all([...used].map((group) => wordsOf(group, language)));
}

async function get(file: string): Promise<FluentResource> {
  const response = await fetch(address(file));
  if (!response.ok) throw new Error("no words");
  return new FluentResource(await response.text());
}

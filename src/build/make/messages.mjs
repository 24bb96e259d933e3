/** The words: the Fluent files of a language, joined into the files that are loaded. */
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";

/** What the first bout can show; other files load when their part of the coach does (the same list as `Words::FirstBout` in the core). */
const firstBout = ["check", "cues", "exercises", "screens"];

/** The groups of words that load together, each a file of its own. The core lists those whose words it says itself in `src/core/words.rs`. */
export const groups = {
  "first-bout": firstBout,
  plan: ["advice", "journal", "plan", "progress", "strength"],
  pages: ["pages", "preferences", "memory"],
  library: ["library", "library-pages", "daily-moves"],
  about: ["about", "about-page"],
  viewer: ["viewer"],
};

/** The messages of a group in `language`, without the comments, which are for translators. */
export function messagesOf(group, language) {
  return groups[group]
    .map((name) => readFileSync(at(`www/messages/${language}/${name}.ftl`), "utf8"))
    .join("\n")
    .split("\n")
    .filter((line) => !line.startsWith("#") && line.trim() !== "")
    .join("\n");
}

/** The messages of a file that have no arguments, by id, for a script that brings its own few words. */
export function plainMessages(name, language) {
  const text = readFileSync(at(`www/messages/${language}/${name}.ftl`), "utf8");
  return Object.fromEntries([...text.matchAll(/^([a-z-]+) = (.+)$/gm)].map(([, id, words]) => [id, words]));
}

/** The words: the Fluent files of a language, joined into the files that are loaded. */
import { own, source } from "./languages.mjs";

/** What the first bout can show; other files load when their part of the coach does (the same list as `Words::FirstBout` in the core). */
const firstBout = ["check", "cues", "exercises", "screens"];

/** The groups of words that load together, each a file of its own. The core lists those whose words it says itself in `src/core/words.rs`. */
export const groups = {
  "first-bout": firstBout,
  plan: ["advice", "journal", "plan", "progress", "strength"],
  pages: ["today", "pages", "preferences", "memory"],
  library: ["library", "library-pages", "daily-moves"],
  about: ["about", "about-page"],
  viewer: ["viewer"],
};

/** Words that are written into the chunk that says them, in the first language. Others get them with the first bout, before the chunk comes with its own. */
const inChunks = ["sound", "no-engine"];

/** The messages of a group in `language`. */
export function messagesOf(group, language) {
  const more = group === "first-bout" && language !== own.tag ? inChunks : [];
  return [...groups[group], ...more].map((file) => source(file, language)).join("\n");
}

/** The messages of a file that have no arguments, by id, for a script that brings its own few words. */
export function plainMessages(name, language) {
  return Object.fromEntries(
    [...source(name, language).matchAll(/^([a-z-]+) = (.+)$/gm)].map(([, id, words]) => [id, words]),
  );
}

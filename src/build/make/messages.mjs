/** The words: the Fluent files of a language, joined into the files that are loaded. */
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";

/** What the first bout can show; other files load when their part of the coach does (the same list as `Words::FirstBout` in the core). */
const firstBout = ["check", "cues", "exercises", "screens"];

/** The messages of the first bout in `language`, without the comments, which are for translators. */
export function firstBoutMessages(language) {
  return firstBout
    .map((name) => readFileSync(at(`www/messages/${language}/${name}.ftl`), "utf8"))
    .join("\n")
    .split("\n")
    .filter((line) => !line.startsWith("#") && line.trim() !== "")
    .join("\n");
}

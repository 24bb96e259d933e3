/** The words: every Fluent file of a language, joined into the one file that is loaded. */
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { files } from "./cache.mjs";

/** The messages of the first bout in `language`, without the comments, which are for translators. */
export function firstBoutMessages(language) {
  return files(at(`www/messages/${language}`))
    .filter((path) => path.endsWith(".ftl"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n")
    .split("\n")
    .filter((line) => !line.startsWith("#") && line.trim() !== "")
    .join("\n");
}

/** The languages that are built (`www/languages.json`): where each one's words come from. */
import { existsSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { mirrored } from "./mirrored.mjs";

/** Each language: `tag` (BCP 47), `name`, `direction`, the language it starts `from`, and how it is `made` where nobody writes it. */
export const languages = JSON.parse(readFileSync(at("www/languages.json"), "utf8")).languages;

/** The language whose card is in the entry, and that every other falls back to. */
export const [own] = languages;

/**
 * The Fluent source of one file in a language, without the comments, which are for translators.
 *
 * A language that starts from another has a file only for what it says differently; the rest is said as the other does.
 */
export function source(file, tag) {
  const { from, made } = languages.find((language) => language.tag === tag);
  if (made === "mirrored") return mirrored(source(file, from));
  const path = at(`www/messages/${tag}/${file}.ftl`);
  if (from === undefined) return withoutComments(readFileSync(path, "utf8"));
  return existsSync(path)
    ? merged(source(file, from), withoutComments(readFileSync(path, "utf8")))
    : source(file, from);
}

const withoutComments = (text) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("#") && line.trim() !== "")
    .join("\n");

/** The messages of a Fluent source, each with its further lines, by id. */
export function messages(text) {
  const parts = text.split(/\n(?=[a-zA-Z])/).filter(Boolean);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("=")).trim(), part]));
}

function merged(base, changes) {
  return [...new Map([...messages(base), ...messages(changes)]).values()].join("\n");
}

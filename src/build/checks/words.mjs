/** No word of medicine about the reader in anything that ships or describes it. */
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { linesOf, projectFiles } from "./project-files.mjs";

/** What readers, editors and search engines see. Code is left out: there a variable may be "detected". */
const seen = (path) =>
  path.endsWith(".ftl") ||
  /^www\/.*\.(html|svg|webmanifest)$/.test(path) ||
  path.startsWith("integrations/") ||
  path === "www/src/builder/words.ts" ||
  path === "README.md" ||
  path === "package.json";

/** Each place with a forbidden word. */
export function forbiddenWords() {
  const { patterns } = JSON.parse(readFileSync(at("src/build/forbidden-words.json"), "utf8"));
  const pattern = new RegExp(`\\b(${patterns.join("|")})\\b`, "i");
  return projectFiles(".ftl", ".html", ".svg", ".webmanifest", ".ts", ".md", ".json", ".php", ".txt", ".js")
    .filter(seen)
    .flatMap((path) => linesOf(path).flatMap((line, index) => problem(path, line, index, pattern)));
}

function problem(path, line, index, pattern) {
  // Comments of message files are for translators, who may be told which words to avoid.
  if (path.endsWith(".ftl") && line.startsWith("#")) return [];
  const found = line.match(pattern);
  return found ? [`${path}:${index + 1} says "${found[0]}"`] : [];
}

/** The worked recipes of CONTRIBUTING.md: those with changes and commands that can be followed to the letter. */
import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";

/** Each recipe with a `diff` in it: its title, and its blocks in order, `{ language, text }`. */
export function recipes(text = readFileSync(at("CONTRIBUTING.md"), "utf8")) {
  return text
    .split(/^## Recipe: /m)
    .slice(1)
    .map((part) => {
      const section = part.split(/^## /m)[0];
      const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
      return {
        title: section.slice(0, section.indexOf("\n")),
        blocks: blocks.map(([, language, text]) => ({ language, text })),
      };
    })
    .filter(({ blocks }) => blocks.some(({ language }) => language === "diff"));
}

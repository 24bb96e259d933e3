/** Templates without the line breaks that are there for those who read the source. */

/** Between tags, and before an attribute; nothing in our own formatting of TypeScript looks like either. */
const BETWEEN_TAGS = />\s*\n\s*</g;
const BEFORE_AN_ATTRIBUTE = /\n\s+(?=[@?.]?[\w-]+=(?:\$\{|"))/g;

/** A Vite plugin: what a browser would parse as white space between elements does not travel. Elements that need a space between them say so in one line. */
export function shortTemplates() {
  return {
    name: "steadyback:short-templates",
    enforce: "pre",
    transform: (code, id) =>
      /www\/src\/.*\.ts$/.test(id) && code.includes('from "lit/html.js"')
        ? { code: code.replace(BETWEEN_TAGS, "><").replace(BEFORE_AN_ATTRIBUTE, " "), map: null }
        : undefined,
  };
}

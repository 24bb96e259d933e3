/** A language that nobody speaks: English set from right to left, to see what a right-to-left language would do to every screen. */

/** Right-to-left override, and the end of it: letters between them run the other way. */
export const TURN = "\u202e";
export const END = "\u202c";

/** What a line begins with before its words: an id, a selector's branch or end, or room. */
const BEFORE = /^(?:[a-zA-Z][\w-]*\s*=\s*|\s*\*?\[[^\]]+\]\s*|\s*\}|\s*)/;
/** A placeable, the beginning of a selector, a number, or a run of text. Numbers run from left to right in every language. */
const PIECE = /\{[^{}]*\}|\{[^{}]*->\s*$|\d+(?:[.,:]\d+)*|[^{}\d]+/g;

/** Fluent source with every run of text mirrored; placeables, selectors and ids stay what they are. */
export function mirrored(text) {
  return text.split("\n").map(line).join("\n");
}

function line(text) {
  const [before = ""] = text.match(BEFORE) ?? [];
  const words = text.slice(before.length);
  return before + words.replace(PIECE, (piece) => (/^[{\d]/.test(piece) ? piece : run(piece)));
}

/** White space at the ends stays outside, where the text around it keeps it. */
function run(text) {
  const words = text.trim();
  return words ? text.replace(words, () => `${TURN}${words}${END}`) : text;
}

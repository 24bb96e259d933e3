/** Reads what the compiler says of the core with all changes in it: which of them do not compile, and which functions have to stay `const`. */

/** Strings and characters, in which braces mean nothing; and braces. */
const pieces = /b?r(#*)"[\s\S]*?"\1|b?"(?:\\[\s\S]|[^"\\])*"|b?'(?:\\[^']+|\\'|[^'\\])'|[{}]/g;
const switched = /crate :: mutant :: on \((\d+)u32\) $/;

/** The numbers of the changes in whose replacement position `at` of `text` lies, innermost first. */
export function changesAround(text, at) {
  const open = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (index >= at) break;
    if (piece === "{") open.push(index);
    if (piece === "}") open.pop();
  }
  return open.reverse().flatMap((brace) => {
    const number = switched.exec(text.slice(Math.max(0, brace - 60), brace))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** What has to be left out so that the core compiles, by the messages of `cargo --message-format=json`. `read` gives a file's text, a character a byte. */
export function complaints(messages, read) {
  const unviable = new Set();
  const constant = new Set();
  const unplaced = [];
  for (const { reason, message } of messages) {
    if (reason !== "compiler-message" || message.level !== "error" || message.spans.length === 0) continue;
    const name = /non-const (?:function|method|associated function) `([^`]+)`/.exec(message.message)?.[1];
    if (name !== undefined) {
      constant.add(
        name
          .replaceAll(/<[^<>]*>/g, "")
          .split("::")
          .at(-1),
      );
      continue;
    }
    const inside = message.spans.map((span) => innermost(span)).find((span) => span.file_name.startsWith("src/core/"));
    const [number] = inside === undefined ? [] : changesAround(read(inside.file_name), inside.byte_start + 1);
    if (number === undefined) unplaced.push(message.rendered);
    else unviable.add(number);
  }
  return { unviable, constant, unplaced };
}

/** Where a span lies once the macros around it are unfolded. */
function innermost(span) {
  return span.expansion === null || span.file_name.startsWith("src/core/") ? span : innermost(span.expansion.span);
}

/** Changes as the recipes write them: a file's name after `+++`, then pieces of it with lines to add (`+`) and to take away (`-`), `@@` between pieces. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Makes the changes in `folder`. A piece must be found exactly once; one with nothing but new lines makes a file. */
export function change(folder, text) {
  for (const part of text.split(/^\+\+\+ /m).slice(1)) {
    const [name, ...lines] = part.replace(/\n$/, "").split("\n");
    const path = join(folder, name);
    let content = existsSync(path) ? readFileSync(path, "utf8") : "";
    for (const piece of lines.join("\n").split(/^@@\n/m)) content = changed(content, piece, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function changed(content, piece, name) {
  const lines = piece.replace(/\n$/, "").split("\n");
  const side = (other) =>
    lines
      .filter((line) => !line.startsWith(other))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [before, after] = [side("+"), side("-")];
  if (before === "" && content === "") return after;
  const found = content.split(before).length - 1;
  if (before === "" || found !== 1) throw new Error(`${name}: ${found} places look like\n${before}`);
  return content.replace(before, () => after);
}

/** Every change that cargo-mutants would make to the core, numbered from 1 in its order. */
import { attempt } from "../run.mjs";
import { Missing } from "../say.mjs";
import { moduleOf } from "./modules.mjs";

/** `{ number, module, file, genre, line, column, replacement, name }` each. */
export async function listChanges() {
  const words = ["mutants", "--list", "--json", "--package", "steadyback"];
  const { code, text } = await attempt("cargo", words, { capture: true, echo: false });
  if (code !== 0) throw new Missing(`cargo-mutants could not list its changes: it ended with ${code}`);
  const all = JSON.parse(text).map(({ file, genre, span, replacement, name }, index) => {
    const { line, column } = span.start;
    return { number: index + 1, module: moduleOf(file), file, genre, line, column, replacement, name };
  });
  return all.filter(({ module }) => module !== undefined);
}

/** The list as the tool in Rust reads it. */
export function asLines(changes) {
  const lines = changes.map(({ number, file, genre, line, column, replacement }) =>
    [number, file, genre, line, column, replacement.replaceAll(/\s+/g, " ")].join("\t"),
  );
  return `${lines.join("\n")}\n`;
}

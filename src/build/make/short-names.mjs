/**
 * Short names between the engine and its bindings: the long ones, with their hashes, hardly compress, and travel twice.
 *
 * Only what is shipped has them; tests and measurements call the engine by its own names.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";
import { enable, folderOf, names, optimised } from "./engine.mjs";

/** The wasm with short names. */
export const shipped = (name) => at(`${folderOf(name)}/steadyback.short.wasm`);
const table = (name) => at(`${folderOf(name)}/short-names.json`);

/** Writes the wasm with short names, and what each was called. */
export async function shorten(name) {
  const words = [optimised(name), "-o", shipped(name), ...enable, "--minify-imports-and-exports-and-modules"];
  const text = await run(at("node_modules/.bin/wasm-opt"), words, { capture: true, echo: false });
  writeFileSync(table(name), text.slice(text.indexOf("{")));
}

/** A Vite plugin: the bindings call the engine by the same short names. */
export function shortNames() {
  const glue = new Map(names.map((name) => [at(`${folderOf(name)}/steadyback.js`), name]));
  return {
    name: "steadyback:short-names",
    enforce: "pre",
    transform: (code, id) => {
      const name = glue.get(id);
      return name === undefined
        ? undefined
        : { code: renamed(code, JSON.parse(readFileSync(table(name), "utf8"))), map: null };
    },
  };
}

function renamed(code, { imports, exports }) {
  const imported = new Map(imports.map(([, long, short]) => [long, short]));
  const exported = new Map(exports);
  const memory = exported.get("memory");
  return (
    code
      // The imports are the methods of one object, in the only module there is.
      .replace(/^ {8}(\w+)(?=: function\()/gm, (long) => long.replace(/\w+/, (word) => imported.get(word) ?? word))
      .replace(/"\.\/steadyback_bg\.js": import0/g, "a: import0")
      .replace(/\bwasm\.(\w+)/g, (long, word) => (exported.has(word) ? `wasm.${exported.get(word)}` : long))
      // The memory goes on to those who draw the figure.
      .replace(/\breturn wasm;/g, `return { memory: wasm.${memory} };`)
  );
}

/** The element's types, as the compiler reads them off its source, for pages written in TypeScript. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";

const emitted = at(".cache/package/declarations");

/**
 * What a page can name: the element, and what it tells the page. Importing either also types `createElement` and `addEventListener`; on the document
 * too, because the events bubble and that is where a page listens for all its coaches.
 */
const index = `import type { SteadyBackEventMap } from "./events.js";
export type { SteadyBack } from "./element.js";
export type { SteadyBackEventMap };

declare global {
  interface DocumentEventMap extends SteadyBackEventMap {}
}
`;

/** The declaration of one of the element's source files. */
export const declarationOf = (name) => readFileSync(`${emitted}/facade/${name}.d.ts`, "utf8");

/** Writes `index.d.ts` into `folder`, with every declaration that the element's own needs. */
export async function types(folder) {
  rmSync(emitted, { recursive: true, force: true });
  const settings = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", emitted];
  await run(at("node_modules/.bin/tsc"), ["-p", at("tsconfig.json"), "--rootDir", at("www/src"), ...settings]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.d.ts`, index);
  const wanted = [`${emitted}/facade/element.d.ts`, `${emitted}/facade/events.d.ts`];
  // The list grows while it is walked, by what each file imports.
  for (const path of wanted) {
    const source = readFileSync(path, "utf8");
    for (const [, name] of source.matchAll(/(?:from|import\() ?"(\.[^"]+)\.ts"/g)) {
      const next = join(dirname(path), `${name}.d.ts`);
      if (!wanted.includes(next)) wanted.push(next);
    }
    // All of them lie in one folder, and say the name that the file has once it is JavaScript.
    writeFileSync(`${folder}/${basename(path)}`, source.replace(/"\.[^"]*?([\w-]+)\.ts"/g, '"./$1.js"'));
  }
}

/** The WebAssembly and its bindings: cargo → bindings generator → wasm-opt. Writes `pkg/`. */
import { copyFileSync, mkdirSync, statSync } from "node:fs";
import { at, target } from "../paths.mjs";
import { run } from "../run.mjs";
import { builtWasm, wasmBuild, wasmTarget } from "../setup/rust.mjs";
import { unlessFresh } from "./cache.mjs";

/**
 * The two engines, of the same rules: what the first tap loads, and the whole with the plan and the journal's files. `folder` is where the bindings
 * generator writes, and `words` are what cargo is told.
 */
const engines = {
  "first bout": {
    folder: "pkg",
    // Cargo.toml has the rules built for speed; on the way to a first bout bytes are dearer.
    words: ["--no-default-features", "--config", 'profile.release.package.steadyback.opt-level="z"'],
  },
  whole: { folder: "pkg/whole", words: [] },
};
const all = Object.entries(engines);
const generated = (name) => at(`${engines[name].folder}/steadyback_bg.wasm`);
const glue = (name) => at(`${engines[name].folder}/steadyback.js`);

/** The engines' names, and where what is made of each goes. */
export const names = Object.keys(engines);
export const folderOf = (name) => engines[name].folder;

/** The wasm made small; what is shipped has short names besides (`short-names.mjs`). */
export const optimised = (name) => at(`${engines[name].folder}/steadyback.opt.wasm`);
/** What the coach's script imports. */
export const bindings = glue("first bout");

const generator = `${target}/tool/steadyback-bindgen${process.platform === "win32" ? ".exe" : ""}`;

/** Named one by one: `--all-features` makes a module that Chromium rejects. */
export const enable = [
  "bulk-memory",
  "sign-ext",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "multivalue",
].map((feature) => `--enable-${feature}`);
// Nothing lies below address 1,024 (the stack comes first, and is a mebibyte), which lets small offsets into the instructions.
// In the order of their names, functions of one kind lie side by side, and pack a little better.
const smaller = ["-Oz", "--gufa", "-Oz", "--converge", "--low-memory-unused", "--reorder-functions-by-name"];
const strip = ["--strip-producers", "--strip-target-features", "--strip-debug"];
const optimise = [...smaller, ...strip, ...enable];

/** Builds both with cargo, which itself skips what has not changed. */
export async function compile() {
  const { words, env } = wasmBuild();
  for (const [name, engine] of all) {
    const chosen = ["-p", "steadyback-web", ...engine.words];
    await run("cargo", ["build", "--release", "--locked", ...chosen, "--target", wasmTarget, ...words], { env });
    // Both come out of cargo under one name.
    mkdirSync(at(engine.folder), { recursive: true });
    copyFileSync(builtWasm, compiled(name));
  }
}

const compiled = (name) => at(`${engines[name].folder}/compiled.wasm`);

/** Writes the glue that JavaScript imports, with types. */
export async function bind() {
  await run("cargo", ["build", "--profile", "tool", "--locked", "-p", "steadyback-bindgen"]);
  for (const [name, { folder }] of all) {
    const inputs = [compiled(name), generator];
    const outputs = [glue(name), generated(name)];
    await unlessFresh(`bindings ${name}`, { inputs, outputs }, () => run(generator, [compiled(name), at(folder)]));
  }
}

/** Makes the wasm small. */
export async function shrink() {
  const program = at("node_modules/.bin/wasm-opt");
  const said = [];
  for (const [name] of all) {
    const [before, after] = [generated(name), optimised(name)];
    const freshness = { inputs: [before], settings: optimise.join(" "), outputs: [after] };
    await unlessFresh(`wasm-opt ${name}`, freshness, () => run(program, [before, "-o", after, ...optimise]));
    said.push(`${name}: ${statSync(before).size} → ${statSync(after).size} B`);
  }
  return said.join(", ");
}

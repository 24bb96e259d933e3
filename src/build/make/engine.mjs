/** The WebAssembly and its bindings: cargo → bindings generator → wasm-opt. Writes `pkg/`. */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { at, target } from "../paths.mjs";
import { run } from "../run.mjs";
import { builtWasm, wasmBuild, wasmTarget } from "../setup/rust.mjs";
import { unlessFresh } from "./cache.mjs";

/** Where the bindings generator writes, and what the coach's script imports. */
export const bindings = at("pkg/steadyback.js");
/** The wasm that is shipped. */
export const optimised = at("pkg/steadyback.opt.wasm");

const generated = at("pkg/steadyback_bg.wasm");
const generator = `${target}/tool/steadyback-bindgen${process.platform === "win32" ? ".exe" : ""}`;

/** Named one by one: `--all-features` makes a module that Chromium rejects. */
const features = [
  "bulk-memory",
  "sign-ext",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "multivalue",
];
const optimise = ["-Oz", "--strip-producers", ...features.map((feature) => `--enable-${feature}`)];

/** Builds the wasm with cargo, which itself skips what has not changed. */
export async function compile() {
  const { words, env } = wasmBuild();
  await run("cargo", ["build", "--release", "--locked", "-p", "steadyback-web", "--target", wasmTarget, ...words], {
    env,
  });
}

/** Writes the glue that JavaScript imports, with types. */
export async function bind() {
  await run("cargo", ["build", "--profile", "tool", "--locked", "-p", "steadyback-bindgen"]);
  mkdirSync(at("pkg"), { recursive: true });
  const inputs = [builtWasm, generator];
  await unlessFresh("bindings", { inputs, outputs: [bindings, generated] }, () =>
    run(generator, [builtWasm, at("pkg")]),
  );
}

/** Makes the wasm small. */
export async function shrink() {
  const program = at("node_modules/.bin/wasm-opt");
  const worked = await unlessFresh(
    "wasm-opt",
    { inputs: [generated], settings: optimise.join(" "), outputs: [optimised] },
    () => run(program, [generated, "-o", optimised, ...optimise]),
  );
  const size = (path) => (existsSync(path) ? statSync(path).size : 0);
  return `${worked ? "" : "unchanged, "}${size(generated)} → ${size(optimised)} B`;
}

/** The shipped wasm's bytes. */
export const wasmBytes = () => readFileSync(optimised);

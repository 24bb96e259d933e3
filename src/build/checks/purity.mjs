/** The core knows no browser: its tree of dependencies says so. */
import { ask } from "../run.mjs";

const browser = /^(wasm-bindgen|web-sys|js-sys|gloo-\w+|serde-wasm-bindgen|tsify)\b/;

/** Each browser crate in the core's own tree. */
export function impureCrates() {
  const tree = ask("cargo", ["tree", "--locked", "-p", "steadyback", "-e", "normal", "--prefix", "none"]);
  if (!tree?.startsWith("steadyback ")) return ["`cargo tree` did not answer"];
  return tree
    .split("\n")
    .filter((line) => browser.test(line))
    .map((line) => `the core depends on ${line}`);
}

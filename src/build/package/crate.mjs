/** The Rust crate: the rules, for programs in Rust. */
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { at, target } from "../paths.mjs";
import { run } from "../run.mjs";

/** Packs it into `folder`, and returns the path of the crate. `npm run check` holds its documentation to having no warning. */
export async function packageCrate(folder) {
  // Without building it again from what was packed: it is the source that every test has built.
  await run("cargo", ["package", "--locked", "--no-verify", "--allow-dirty", "--quiet", "-p", "steadyback"]);
  const [, version] = readFileSync(at("Cargo.toml"), "utf8").match(/^version = "(.+)"$/m) ?? [];
  const name = `steadyback-${version}.crate`;
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${target}/package/${name}`, `${folder}/${name}`);
  return `${folder}/${name}`;
}

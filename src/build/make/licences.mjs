/** The licences of what is bundled from others, beside the bundles, so that they travel with them wherever an editor puts the folder. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { cratesInside } from "./crates.mjs";
import { licenceIn } from "./licence-text.mjs";

const folder = at("dist/steady-back");

/** Names of the packages whose code is in the bundles, as the source maps say. */
export function bundledPackages() {
  const maps = readdirSync(folder).filter((name) => name.endsWith(".map"));
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")).sources);
  const names = sources.map((source) => source.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** Writes `licences.txt`. */
export function licences() {
  const parts = [...bundledPackages().map(described), ...cratesInside(), standardLibrary].map(
    ({ name, version, license, by, text }) =>
      `${name} ${version}: ${license}\n\n${text ?? `Copyright ${by || `the authors of ${name}`}`}\n`,
  );
  writeFileSync(
    `${folder}/licences.txt`,
    `Steadyback: MIT OR Apache-2.0. In these files is also code of the following packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`,
  );
}

/** It comes with the compiler, and says of itself what stands here. */
const standardLibrary = {
  name: "The Rust standard library",
  version: "(with the allocator dlmalloc)",
  license: "MIT OR Apache-2.0",
  by: "The Rust Project Contributors",
};

function described(name) {
  const folder = at(`node_modules/${name}`);
  const { version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return { name, version, license, by: typeof author === "object" ? author.name : author, text: licenceIn(folder) };
}

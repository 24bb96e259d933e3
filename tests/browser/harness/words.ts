/** The words on the screen, looked up by id in the language files, so that rewording one breaks no test. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { source } from "../../../src/build/make/languages.mjs";

const folder = fileURLToPath(new URL("../../../www/messages/en-GB/", import.meta.url));
const files = readdirSync(folder).map((name) => name.replace(".ftl", ""));

export type Words = (id: string, values?: Record<string, FluentVariable>) => string;

/** The words of a language; they throw for a message that does not exist. */
export function wordsIn(language: string): Words {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(source(file, language)));
  return (id, values = {}) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`no message "${id}"`);
    return bundle.formatPattern(pattern, values);
  };
}

/** The words of a message in British English. */
export const words = wordsIn("en-GB");

/** The words of the card in a language: they are there before any message is loaded. */
export const cardIn = (say: Words) => ({
  headline: say("card-headline"),
  start: say("card-start"),
  waiting: say("card-waiting"),
  failed: say("card-failed"),
  meanwhile: say("card-meanwhile"),
  retry: say("card-retry"),
});

export const card = cardIn(words);

/** A package's file as text. */
export const packageFile = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url)), "utf8");

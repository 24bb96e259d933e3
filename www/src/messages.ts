import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Message } from "../../pkg/steadyback.js";

/** Words of a language: Fluent source, or what was read of it before. */
export type Words = string | FluentResource;

/**
 * Looks words up by id.
 *
 * `say("id")` for the shell's own words, `say("id", { number: 3 })` with arguments, `say(message)` for what the engine says.
 * An id without words comes back as itself, so that a gap shows instead of hiding.
 */
export interface Say {
  (message: string | Message, values?: Record<string, FluentVariable>): string;
  /** Adds words that came later; with `allowOverrides` they are said in place of what has their ids. */
  learn(words: Words, options?: { allowOverrides: boolean }): void;
}

/**
 * A number, written without the browser's formatter where that changes nothing: every English writes whole numbers below a thousand alike, and to set
 * the formatter up takes longer than all else that the first screen needs.
 */
class PlainNumber extends FluentNumber {
  override toString(scope?: Parameters<FluentNumber["toString"]>[0]): string {
    const plain = Number.isInteger(this.value) && Math.abs(this.value) < 1000;
    return plain && scope?.bundle.locales[0]?.startsWith("en") ? `${this.value}` : super.toString(scope);
  }
}

/** Makes words, all files in one, into a lookup for `language` (BCP 47). */
export function readMessages(language: string, source: Words): Say {
  // Isolation marks guard mixed directions; they would be read out oddly and these words have one direction.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const learn: Say["learn"] = (words, options) =>
    bundle.addResource(typeof words === "string" ? new FluentResource(words) : words, options);
  learn(source);

  const text = (id: string, values: Record<string, FluentVariable>): string => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, plain(values));
    // The check of the messages keeps this from shipping; a reader's console is not the place for it.
    if (import.meta.env.DEV) console.error(`no words for "${id}"`);
    return id;
  };
  const say = (message: string | Message, values: Record<string, FluentVariable> = {}): string => {
    if (typeof message === "string") return text(message, values);
    const all: Record<string, FluentVariable> = { ...values };
    if (message.number != null) all.number = message.number;
    if (message.name != null) all.name = text(message.name, {});
    return text(message.id, all);
  };
  return Object.assign(say, { learn });
}

function plain(values: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? new PlainNumber(value) : value,
  ]);
  return Object.fromEntries(entries);
}

import type { Say } from "../messages.ts";
import { preferred } from "./preferences.ts";

/** How loads are shown and asked for. The journal and the engine know hundred grams only. */
export type Unit = "kg" | "lb";
export const UNITS: readonly Unit[] = ["kg", "lb"];

/** Hundred grams in a pound. */
const POUND = 4.5359237;

/** The unit a reader chose; until then the one that most readers of the language use. */
export function unitFor(language: string): Unit {
  return preferred.units ?? (language === "en-US" ? "lb" : "kg");
}

/** A load of the engine's, as a number of `unit`: kilograms to the hundred grams, whole pounds. */
export function inUnit(hundredGrams: number, unit: Unit): number {
  return unit === "lb" ? Math.round(hundredGrams / POUND) : hundredGrams / 10;
}

/** A number of `unit` as the engine has it, hundred grams. */
export function hundredGrams(number: number, unit: Unit): number {
  return Math.round(unit === "lb" ? number * POUND : number * 10);
}

/** A load of the engine's, in words. */
export function loadWords(load: number, say: Say, language: string): string {
  const unit = unitFor(language);
  return say("load", { number: inUnit(load, unit), unit });
}

import { languages } from "steadyback:plan-assets";
import { type Listening, listening } from "../effects/listening.ts";
import { keepPreferences, keptPreferences } from "../memory/preferences.ts";
import { UNITS, type Unit } from "./loads.ts";

/** What a reader prefers on this device. It says nothing of their back and decides nothing, so it is no fact of the journal. For every coach on the page. */
export const preferred: { units?: Unit | undefined; language?: string | undefined } = {};

const asText = (): string => JSON.stringify({ ...listening, ...preferred });

const untouched = asText();
/** What is kept of it, as it was last written or read. */
let kept = untouched;

/** Takes up what this device kept of the reader's preferences; what is not as it should be is left out. */
export function takeUpPreferences(namespace: string): void {
  const { units, language, ...sound } = keptPreferences(namespace);
  preferred.language = languages.find(({ tag }) => tag === language)?.tag ?? preferred.language;
  preferred.units = UNITS.find((unit) => unit === units) ?? preferred.units;
  const heard = Object.entries(sound).filter(
    ([name, value]) => typeof value === typeof listening[name as keyof Listening],
  );
  Object.assign(listening, Object.fromEntries(heard));
  kept = asText();
}

/** Keeps them, if anything has changed since; only for a reader who asked this device to remember. */
export function rememberPreferences(namespace: string): void {
  const now = asText();
  if (now !== kept) keepPreferences(namespace, now);
  kept = now;
}

/** To be called when everything is erased; what shows stays as it is for this visit. */
export function forgetPreferences(): void {
  kept = untouched;
}

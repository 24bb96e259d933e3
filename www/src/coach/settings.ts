import type { Feature } from "./features.ts";

/** What each attribute with a fixed choice may say; the first is what an unknown value counts as. */
const CHOICES = {
  theme: ["auto", "light", "dark"],
  load: ["click", "visible", "eager"],
  start: ["try", "plan"],
} as const;

const FEATURES: readonly Feature[] = ["plan", "library", "reminders", "hand-over"];

const warned = new Set<string>();

/** Tells the editor in the console what an attribute says that the coach does not know; each of them once for the page. */
export function warnOfSettings(host: HTMLElement): void {
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = host.getAttribute(name);
    if (value !== null && !choices.includes(value as never)) warn(name, value, choices);
  }
  const known = FEATURES.map((feature) => `no-${feature}`);
  for (const word of host.getAttribute("features")?.split(/\s+/) ?? []) {
    if (word !== "" && !known.includes(word)) warn("features", word, known);
  }
  for (const name of ["src-base", "coach-href"]) {
    const value = host.getAttribute(name);
    if (value && !URL.canParse(value, document.baseURI)) warn(name, value, ["an address"]);
  }
}

function warn(name: string, value: string, known: readonly string[]): void {
  const words = `steady-back: ${name}="${value}" is not known; it may be ${known.join(", ")}`;
  if (!warned.has(words)) console.warn(words);
  warned.add(words);
}

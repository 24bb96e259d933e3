import { item } from "./canary.ts";
import { namesFor } from "./names.ts";

/** What this device kept of a reader's preferences; nothing where that cannot be read. */
export function keptPreferences(namespace: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(item(namesFor(namespace).preferences) ?? "{}");
    return kept && typeof kept === "object" ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** Keeps them. A browser that refuses leaves them for this visit: nothing is lost that cannot be chosen again. */
export function keepPreferences(namespace: string, text: string): void {
  try {
    localStorage.setItem(namesFor(namespace).preferences, text);
  } catch {}
}

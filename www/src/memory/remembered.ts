/**
 * Whether there is a plan to come back to, as far as that can be told without waiting: this device remembers a journal, or a link has just brought one
 * (handover/taken.ts). For the first tap, which must not wait. Reads, and never writes. `namespace` is the editor's `store` attribute, or empty.
 */
export function remembered(namespace: string): boolean {
  if (Symbol.for("steadyback.taken") in globalThis) return true;
  try {
    return localStorage.getItem(journalName(namespace)) !== null;
  } catch {
    return false;
  }
}

/** What a journal is called in this browser, and the channel between its tabs: by the editor's `store` attribute, or empty. */
export function journalName(namespace: string): string {
  return namespace === "" ? "steadyback" : `steadyback:${namespace}`;
}

/**
 * Whether this device remembers a journal, as far as that can be told without waiting: for the first tap, which must not wait. Reads, and never writes.
 * `namespace` is the editor's `store` attribute, or empty.
 */
export function remembered(namespace: string): boolean {
  try {
    return localStorage.getItem(namespace === "" ? "steadyback" : `steadyback:${namespace}`) !== null;
  } catch {
    return false;
  }
}

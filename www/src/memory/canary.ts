import type { Names } from "./names.ts";
import { readSums, type Sums, writeSums } from "./sums.ts";

/**
 * What `localStorage` says is in the database: how a lost one is told from a first visit, and a short one from a whole.
 *
 * Written after the database has confirmed, so it may lag one write behind it, and is never ahead.
 */
export interface Canary {
  /** How many writes the database had seen. */
  readonly writes: number;
  /** What was in it. */
  readonly sums: Sums;
}

/** What the canary says; `"damaged"` if it is there and cannot be read, `undefined` if there is none. */
export function readCanary({ canary }: Names): Canary | "damaged" | undefined {
  const text = item(canary);
  if (text === null) return undefined;
  try {
    const { writes, sums }: { writes: unknown; sums: unknown } = JSON.parse(text);
    const sound = Number.isSafeInteger(writes) && Array.isArray(sums) && sums.every(Number.isSafeInteger);
    return sound ? { writes: writes as number, sums: readSums(sums) } : "damaged";
  } catch {
    return "damaged";
  }
}

/** Writes it; a browser that refuses leaves the reader without it, which only makes a loss harder to tell. */
export function writeCanary({ canary }: Names, { writes, sums }: Canary): void {
  try {
    localStorage.setItem(canary, JSON.stringify({ writes, sums: writeSums(sums) }));
  } catch {
    // Full or refused: said by nobody, because the database itself has just confirmed.
  }
}

/** Takes away the canary and everything beside it. */
export function eraseItems({ canary, copy, preferences }: Names): void {
  try {
    const keys = Object.keys(localStorage).filter(
      (key) => key === canary || key === preferences || key.startsWith(copy),
    );
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}

/** An item of `localStorage`; `null` where there is none or the browser has no such storage for this page. */
export function item(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

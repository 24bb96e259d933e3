import type { Names } from "./names.ts";

/** The most characters the second copy may take: ten years of eight entries a day are 1.3 million. A browser gives a site about five. */
const MOST_CHARACTERS = 2_500_000;

/**
 * The second copy: each part of the journal once more, as an item of `localStorage`, which browsers keep apart from databases.
 *
 * Where there is no room the oldest parts go, because newer ones hold the locks and the pain that still count; the canary still knows of them.
 */
export function writeCopy({ copy }: Names, parts: ReadonlyMap<number, Uint8Array>): void {
  try {
    const before = numbers(copy).length;
    for (const [number, bytes] of parts) {
      const text = toBase64(bytes);
      while (!put(copy + number, text)) if (!dropOldest(copy, number)) return;
    }
    // Parts grow slowly: only a new one can make it much longer.
    if (numbers(copy).length === before) return;
    while (length(copy) > MOST_CHARACTERS) if (!dropOldest(copy)) return;
  } catch {
    // No such storage for this page: then there is no second copy.
  }
}

/** Makes room by the oldest part that is not `kept`; says whether there was one. */
function dropOldest(copy: string, kept?: number): boolean {
  const oldest = numbers(copy).find((number) => number !== kept);
  if (oldest !== undefined) localStorage.removeItem(copy + oldest);
  return oldest !== undefined;
}

/** Every part of the second copy that can be read as bytes at all. */
export function readCopy({ copy }: Names): Map<number, Uint8Array> {
  const parts = new Map<number, Uint8Array>();
  try {
    for (const number of numbers(copy)) {
      const bytes = fromBase64(localStorage.getItem(copy + number) ?? "");
      if (bytes) parts.set(number, bytes);
    }
  } catch {
    // As above.
  }
  return parts;
}

function put(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "QuotaExceededError") return false;
    throw error;
  }
}

/** The numbers of the parts there are, oldest first. */
function numbers(copy: string): number[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(copy));
  return keys
    .map((key) => Number(key.slice(copy.length)))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b);
}

function length(copy: string): number {
  return numbers(copy).reduce((sum, number) => sum + (localStorage.getItem(copy + number)?.length ?? 0), 0);
}

/** Bytes as text: `localStorage` holds nothing else. */
function toBase64(bytes: Uint8Array): string {
  let text = "";
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

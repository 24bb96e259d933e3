/** What a code is made of: no letter or digit that looks like another. 32 of them, so that each is five whole bits. */
const SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Symbols in a code: 40 bits. */
const LENGTH = 8;

/** A new code, in two groups of four. */
export function drawCode(): string {
  const drawn = [...crypto.getRandomValues(new Uint8Array(LENGTH))].map((byte) => SYMBOLS[byte % SYMBOLS.length]);
  return `${drawn.slice(0, 4).join("")}-${drawn.slice(4).join("")}`;
}

/** A code as it was typed, in the form in which it was drawn; `undefined` if it cannot be one. Small letters, spaces and dashes do not matter. */
export function readCode(typed: string): string | undefined {
  const symbols = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, "");
  const sound = symbols.length === LENGTH && [...symbols].every((symbol) => SYMBOLS.includes(symbol));
  return sound ? `${symbols.slice(0, 4)}-${symbols.slice(4)}` : undefined;
}

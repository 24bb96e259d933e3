import { drawCode } from "./code.ts";
import { NotSealed, seal, unseal } from "./seal.ts";

/** What the fragment of a link begins with that carries a journal. */
const MARK = "#take=";
/** The longest link, characters: more would not fit into a QR code that a telephone reads. */
const LONGEST = 2000;

/** A link that carries a journal, and the code that opens it. */
export interface HandOver {
  readonly link: string;
  readonly code: string;
}

/**
 * A link to `page` that carries packed entries. The fragment of a link is never sent to a server.
 *
 * `"too-big"` where they do not fit; `"unavailable"` where the browser does not encrypt for this page (it was not loaded by https).
 */
export async function makeLink(
  packed: Uint8Array<ArrayBuffer>,
  page: string,
): Promise<HandOver | "too-big" | "unavailable"> {
  if (!globalThis.crypto?.subtle || typeof CompressionStream === "undefined") return "unavailable";
  const address = new URL(page, document.baseURI);
  address.search = "";
  address.hash = "";
  // Deflating cannot make random names smaller: a journal this long need not be tried.
  if (packed.length > 2 * LONGEST) return "too-big";
  const code = drawCode();
  const link = `${address.href}${MARK}${toText(await seal(packed, code))}`;
  return link.length > LONGEST ? "too-big" : { link, code };
}

/** The packed entries that a link's text carries. Rejects with {@link WrongCode} or {@link NotSealed}. */
export async function openLink(text: string, code: string): Promise<Uint8Array> {
  if (text.length > LONGEST) throw new NotSealed();
  return unseal(fromText(text), code);
}

/** The text that a link carries, if `hash` is the fragment of such a link. */
export function carried(hash: string): string | undefined {
  return hash.startsWith(MARK) ? hash.slice(MARK.length) : undefined;
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    throw new NotSealed();
  }
}

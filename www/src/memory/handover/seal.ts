/** The version of the sealed form, its first byte. */
const VERSION = 1;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
/** Rounds that turn a code into a key: what OWASP advises for PBKDF2 with SHA-256 (2023). A quarter of a second on a telephone, once. */
const ROUNDS = 600_000;
/** The most bytes that come out of a sealed journal: far more than one that fits into a link has, and little enough for any device. */
const MOST_BYTES = 1 << 16;

/** It was not sealed with this code, or was changed on the way: the two cannot be told apart. */
export class WrongCode extends Error {}
/** It is not something that we sealed, or a later release did. */
export class NotSealed extends Error {}

/** Deflates bytes and encrypts them with a key made from `code`: version, salt, nonce, ciphertext with its tag. */
export async function seal(bytes: Uint8Array<ArrayBuffer>, code: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const deflated = await whole(through(bytes, new CompressionStream("deflate-raw")), Number.POSITIVE_INFINITY);
  const key = await keyOf(code, salt);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, deflated);
  return concatenated([Uint8Array.of(VERSION), salt, nonce, new Uint8Array(sealed)]);
}

/** The bytes again. Rejects with {@link WrongCode}, or {@link NotSealed} also where they would be more than any link holds. */
export async function unseal(sealed: Uint8Array<ArrayBuffer>, code: string): Promise<Uint8Array> {
  const head = 1 + SALT_BYTES + NONCE_BYTES;
  if (sealed[0] !== VERSION || sealed.length <= head) throw new NotSealed();
  const [salt, nonce] = [sealed.slice(1, 1 + SALT_BYTES), sealed.slice(1 + SALT_BYTES, head)];
  const key = await keyOf(code, salt);
  let deflated: ArrayBuffer;
  try {
    deflated = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, key, sealed.slice(head));
  } catch {
    throw new WrongCode();
  }
  try {
    return await whole(through(new Uint8Array(deflated), new DecompressionStream("deflate-raw")), MOST_BYTES);
  } catch {
    throw new NotSealed();
  }
}

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveKey"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function through(bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): ReadableStream {
  return new Blob([bytes]).stream().pipeThrough(change);
}

/** Reads a stream to its end; gives up as soon as there is more than `most`. */
async function whole(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return concatenated(pieces);
    pieces.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("too long");
    }
  }
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

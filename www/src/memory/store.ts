import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { readSums, type Sums } from "./sums.ts";

/** The version of the database's shape. */
const VERSION = 1;
/** Milliseconds after which a browser that does not answer counts as refusing: some wait for ever while another tab holds on to an old database. */
const PATIENCE_MS = 4000;

/** What is stored of a part of the journal. */
interface Chunk {
  /** Its entries, packed by the engine, each tied to the ones before by a checksum. */
  readonly bytes: Uint8Array;
}

/** What is stored of a bout that is on. */
export interface Draft {
  /** What would record it if it were broken off now, packed. */
  readonly bytes: Uint8Array;
  /** The bout itself, to be carried on; nothing where little is left of it. */
  readonly held: BigUint64Array | undefined;
}

/** What is stored beside the parts. */
interface Head {
  /** How often the database was written. */
  readonly writes: number;
  /** The parts with their counts and checksums, as the engine gives them. */
  readonly sums: readonly number[];
}

interface Shape extends DBSchema {
  chunks: { key: number; value: Chunk };
  head: { key: "head" | "draft"; value: Head | Draft };
}

/** Everything that the database holds. */
export interface Stored {
  readonly writes: number;
  readonly sums: Sums;
  readonly chunks: ReadonlyMap<number, Uint8Array>;
  /** Whether there is a bout that was not over when its page went away, or that is on. */
  readonly draft: boolean;
}

/** What a write is made of; it is called in the midst of the transaction, and so must not wait for anything. */
export interface Write {
  /** More writes than this have been seen, whatever the database says: one that went back to an older state counts on from where it was. */
  readonly after: number;
  /** Given what is stored now, the parts whose bytes are wanted before writing. */
  wants(sums: Sums): readonly number[];
  /** Given those bytes, what to store. */
  puts(
    sums: Sums,
    chunks: ReadonlyMap<number, Uint8Array>,
  ): {
    sums: readonly number[];
    chunks: ReadonlyMap<number, Uint8Array>;
    /** The bout that is on here; `undefined` where there is none any more, and `"another's"` where there was none. */
    draft: Draft | undefined | "another's";
  };
}

/** The database was made by a newer release, which this one leaves alone. */
export class NewerDatabase extends Error {}
/** The database is not there, and was not to be made. */
export class NoDatabase extends Error {}

/** One journal's database. The connection is opened when it is first needed, and again when it was lost. */
export class Store {
  #connection: Promise<IDBPDatabase<Shape>> | undefined;

  /** `onDeleted` is called when another tab deletes the database; the connection is closed by then, so that it can. */
  constructor(
    private readonly name: string,
    private readonly onDeleted: () => void,
  ) {}

  /** Whether the browser says that it is there; `undefined` where the browser cannot tell without making one. */
  async exists(): Promise<boolean | undefined> {
    // A frame without an origin can have none. Chromium is not asked: besides refusing, it throws what nobody can catch.
    if (globalThis.origin === "null") return false;
    const all = await inTime(globalThis.indexedDB?.databases?.() ?? Promise.resolve(undefined));
    return all?.some(({ name }) => name === this.name);
  }

  /**
   * Reads all of it. Rejects with {@link NoDatabase} where there is none, {@link NewerDatabase} where it is not ours to touch, and otherwise with what the
   * browser says.
   */
  async read(): Promise<Stored> {
    const { store, keys, chunks, head, drafts } = await this.#use(false, async (connection) => {
      const store = connection.transaction(["chunks", "head"]);
      const parts = store.objectStore("chunks");
      const rest = store.objectStore("head");
      const [keys, chunks, head, drafts] = await Promise.all([
        parts.getAllKeys(),
        parts.getAll(),
        rest.get("head"),
        rest.count("draft"),
      ]);
      return { store, keys, chunks, head, drafts };
    });
    await store.done;
    const bytes = keys.map((key, index): [number, Uint8Array] => [key, bytesOf(chunks[index])]);
    const { writes, sums } = readHead(head);
    return { writes, sums, chunks: new Map(bytes), draft: drafts > 0 };
  }

  /** The bout that was not over when its page went away, or that is on in another tab; nothing where the database cannot be read. */
  async draft(): Promise<Draft | undefined> {
    try {
      const draft = await this.#use(false, async (connection) => connection.get("head", "draft"));
      const held = draft && "held" in draft && draft.held instanceof BigUint64Array ? draft.held : undefined;
      return draft && { bytes: bytesOf(draft), held };
    } catch {
      return undefined;
    }
  }

  /**
   * Reads and writes in one transaction, so that two tabs never write over each other, and resolves when the browser has confirmed that it is on the disk.
   * Returns what is stored then. With `create` the database is made if it is not there.
   */
  async write({ after, wants, puts }: Write, create: boolean): Promise<{ writes: number; sums: Sums }> {
    return this.#use(create, async (connection) => {
      const transaction = connection.transaction(["chunks", "head"], "readwrite", { durability: "strict" });
      const [parts, rest] = [transaction.objectStore("chunks"), transaction.objectStore("head")];
      try {
        const head = readHead(await rest.get("head"));
        const wanted = await Promise.all(wants(head.sums).map(async (key) => [key, await parts.get(key)] as const));
        const known = wanted.map(([key, chunk]): [number, Uint8Array] => [key, bytesOf(chunk)]);
        const { sums, chunks, draft } = puts(head.sums, new Map(known));
        const writes = Math.max(head.writes, after) + 1;
        const puttings: Promise<unknown>[] = [...chunks].map(([key, bytes]) => parts.put({ bytes }, key));
        puttings.push(rest.put({ writes, sums }, "head"));
        if (draft !== "another's") puttings.push(draft ? rest.put(draft, "draft") : rest.delete("draft"));
        await Promise.all([...puttings, transaction.done]);
        return { writes, sums: readSums(sums) };
      } catch (error) {
        // The transaction's own end is of no interest any more, but must not go unheard.
        transaction.done.catch(() => {});
        throw error;
      }
    });
  }

  /** Deletes the database. Rejects if the browser does not within its time. */
  async erase(): Promise<void> {
    this.#close();
    await inTime(
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(this.name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    );
  }

  /** Does something with the connection; one that was lost meanwhile is opened anew, once. */
  async #use<T>(create: boolean, use: (connection: IDBPDatabase<Shape>) => Promise<T>): Promise<T> {
    const had = this.#connection !== undefined;
    this.#connection ??= this.#open(create);
    try {
      return await use(await this.#connection);
    } catch (error) {
      this.#close();
      const lost = error instanceof DOMException && error.name === "InvalidStateError";
      if (!had || !lost) throw error;
      return this.#use(create, use);
    }
  }

  #close(): void {
    this.#connection?.then(
      (connection) => connection.close(),
      () => {},
    );
    this.#connection = undefined;
  }

  async #open(create: boolean): Promise<IDBPDatabase<Shape>> {
    let refused = false;
    const opening = openDB<Shape>(this.name, VERSION, {
      upgrade: (connection, oldVersion, _, transaction) => {
        if (oldVersion === 0 && !create) {
          refused = true;
          // A database whose making is aborted is not there afterwards either.
          transaction.done.catch(() => {});
          transaction.abort();
          return;
        }
        connection.createObjectStore("chunks");
        connection.createObjectStore("head");
      },
      blocking: (_, blocked) => {
        this.#close();
        if (blocked === null) this.onDeleted();
      },
      terminated: () => {
        this.#connection = undefined;
      },
    });
    // If it opens after all, when nobody waits any more, it must not stay open.
    let late = false;
    opening.then(
      (connection) => late && connection.close(),
      () => {},
    );
    try {
      return await inTime(opening);
    } catch (error) {
      late = true;
      if (refused) throw new NoDatabase();
      if (error instanceof DOMException && error.name === "VersionError") throw new NewerDatabase();
      throw error;
    }
  }
}

/** Resolves like `work`, or rejects when the browser keeps us waiting. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer = 0;
  const patience = new Promise<never>((_, reject) => {
    timer = Number(setTimeout(() => reject(new Error("the browser's database does not answer")), PATIENCE_MS));
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}

/** What is no bytes (somebody wrote to our database) counts as no bytes at all, which the engine reports as damage. */
function bytesOf(chunk: Head | Chunk | Draft | undefined): Uint8Array {
  return chunk && "bytes" in chunk && chunk.bytes instanceof Uint8Array ? chunk.bytes : new Uint8Array();
}

function readHead(head: Head | Draft | undefined): { writes: number; sums: Sums } {
  const sound = head && "sums" in head && Array.isArray(head.sums) && Number.isSafeInteger(head.writes);
  return sound ? { writes: head.writes, sums: readSums(head.sums) } : { writes: 0, sums: new Map() };
}

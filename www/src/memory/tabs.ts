/** What tabs tell each other. */
export type Word =
  /** A tab has just opened: who has something that is not stored? */
  | { readonly kind: "hello" }
  /** Parts of the journal, packed, that are new to the tab that says so. */
  | { readonly kind: "entries"; readonly chunks: readonly Uint8Array[] }
  /** The reader asked this device to remember. */
  | { readonly kind: "remembered" }
  /** The reader erased everything. */
  | { readonly kind: "erased" }
  /** In which tab does a bout run? */
  | { readonly kind: "where" }
  /** In this one, which is called so. */
  | { readonly kind: "here"; readonly title: string }
  /** A bout began or ended somewhere. */
  | { readonly kind: "bout" }
  /** There is a lock or a stop report; for first visits, whose engine cannot read entries. */
  | { readonly kind: "closed" };

/**
 * The channel between the tabs of one site. Nothing in it leaves the browser, and nothing of it is kept.
 *
 * Other scripts of the same site can speak on it too, so what comes is looked at before it is believed; the engine looks at the bytes themselves.
 */
export class Tabs {
  #channel: BroadcastChannel | undefined;
  #hear: (word: Word) => void = () => {};

  constructor(name: string) {
    if (typeof BroadcastChannel === "undefined") return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const word = understood(data);
      if (word) this.#hear(word);
    };
  }

  /** Calls `hear` with everything the other tabs say from now on. */
  listen(hear: (word: Word) => void): void {
    this.#hear = hear;
  }

  /** Tells all other tabs. */
  say(word: Word): void {
    this.#channel?.postMessage(word);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

function understood(data: unknown): Word | undefined {
  if (typeof data !== "object" || data === null || !("kind" in data)) return undefined;
  switch (data.kind) {
    case "hello":
    case "remembered":
    case "erased":
    case "where":
    case "bout":
      return { kind: data.kind };
    case "here":
      return "title" in data && typeof data.title === "string" ? { kind: "here", title: data.title } : undefined;
    case "entries": {
      const chunks = "chunks" in data && Array.isArray(data.chunks) ? data.chunks : [];
      return { kind: "entries", chunks: chunks.filter((chunk) => chunk instanceof Uint8Array) };
    }
    default:
      return undefined;
  }
}

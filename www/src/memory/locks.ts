/** How long to wait for another tab to be done writing, milliseconds. */
const PATIENCE_MS = 4000;

/**
 * Does `work` while no other tab does any under the same name.
 *
 * A browser without Web Locks, and a tab that holds the lock without end, do not stop it: what is written is read and written in one transaction of the
 * database, which keeps tabs apart by itself. The lock makes it rare that they meet.
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks;
  if (!locks) return work();
  let begun = false;
  const begin = (): Promise<T> => {
    begun = true;
    return work();
  };
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, begin);
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}

/** A lock that one tab holds for as long as its bout runs. */
export class BoutLock {
  #release: (() => void) | undefined;

  constructor(private readonly name: string) {}

  /** Whether this tab holds it. */
  get held(): boolean {
    return this.#release !== undefined;
  }

  /** Takes it if no other tab has it, and says whether this tab has it now. A browser without Web Locks always says yes. */
  take(): Promise<boolean> {
    const locks = navigator.locks;
    if (this.held || !locks) return Promise.resolve(true);
    return new Promise((resolve) => {
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null);
        if (!lock) return undefined;
        return new Promise((release) => {
          this.#release = release;
        });
      };
      // Refused altogether (an opaque origin): then there are no other tabs to mind.
      locks.request(this.name, { ifAvailable: true }, hold).catch(() => resolve(true));
    });
  }

  /** Lets it go. */
  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}

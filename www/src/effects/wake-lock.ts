/** Keeps the screen on while a bout plays, where the browser can. */
export class WakeLock {
  #wanted = false;
  #lock: WakeLockSentinel | undefined;

  constructor() {
    // Browsers let go of the lock when the page is hidden, and do not take it up again.
    document.addEventListener("visibilitychange", () => this.keep(this.#wanted));
  }

  /** Keeps the screen on, or lets it sleep again. */
  keep(awake: boolean): void {
    this.#wanted = awake;
    if (awake) void this.#take();
    else void this.#release();
  }

  async #take(): Promise<void> {
    if (!navigator.wakeLock || document.visibilityState !== "visible" || this.#lock?.released === false) return;
    // A frame without permission that asks all the same is told off in the page's console.
    const { featurePolicy: policy }: { featurePolicy?: { allowsFeature(name: string): boolean } } = document as object;
    if (policy?.allowsFeature("screen-wake-lock") === false) return;
    try {
      const lock = await navigator.wakeLock.request("screen");
      this.#lock = lock;
      if (!this.#wanted) await this.#release();
    } catch {
      // Refused on a low battery, or in a frame without permission (a browser that does not say so before): the bout goes on, the screen may dim.
    }
  }

  async #release(): Promise<void> {
    await this.#lock?.release();
    this.#lock = undefined;
  }
}

import { listenForKeys } from "./keys.ts";

/** What the large view asks of the coach. */
export interface LargeViewOwner {
  /** The element, which keeps its room on the page. */
  readonly host: HTMLElement;
  /** What fills the screen. */
  readonly box: HTMLElement;
  /** Whether a bout shows, and keys are its own. */
  playing(): boolean;
  /** Pauses the bout, or carries on. */
  pause(): void;
  /** Goes to the next exercise. */
  next(): void;
  /** The reader left full screen by the browser's own way out. */
  left(): void;
}

/**
 * The coach over the whole screen, for readers who lie at arm's length from it.
 *
 * Full screen where the browser allows; where it refuses (telephones, frames), laid over the page instead. The page behind keeps its shape.
 */
export class LargeView {
  #on = false;

  constructor(private readonly owner: LargeViewOwner) {
    document.addEventListener("fullscreenchange", () => {
      if (this.#on && !document.fullscreenElement && !owner.box.popover) owner.left();
    });
    listenForKeys({ ...owner, ours: () => this.#on && owner.playing() });
  }

  /** Whether it has the whole screen. */
  get on(): boolean {
    return this.#on;
  }

  /** Takes the whole screen, which browsers allow only within a tap, or gives it back. */
  show(on: boolean): void {
    if (on === this.#on) return;
    this.#on = on;
    const { host, box } = this.owner;
    host.style.height = on ? `${host.getBoundingClientRect().height}px` : "";
    box.classList.toggle("large", on);
    if (on) void this.#fill();
    else this.#leave();
  }

  async #fill(): Promise<void> {
    const { box } = this.owner;
    try {
      await box.requestFullscreen();
      if (!this.#on) this.#leave();
    } catch {
      if (!this.#on) return;
      box.popover = "manual";
      box.showPopover?.();
    }
  }

  #leave(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    this.owner.box.popover = null;
  }
}

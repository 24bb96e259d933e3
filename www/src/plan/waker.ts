import type { Now, PlanView } from "../../../pkg/whole/steadyback.js";

/** The longest time between two drawings of a page that is in sight, milliseconds: the day line has a "now" on it. */
const LONGEST = 60_000;

/**
 * Wakes the page when something is due. It never counts: what shows then comes from the clock.
 *
 * Guarantee: one timer at most, and none while the page is out of sight.
 */
export class Waker {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly wake: () => void) {
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.wake();
      else clearTimeout(this.#timer);
    });
  }

  /** Takes up what is due next. */
  follow({ wake }: PlanView): void {
    clearTimeout(this.#timer);
    if (document.visibilityState !== "visible") return;
    const due: (Now | undefined)[] = [wake.bout?.at, wake.sitting?.from, wake.sitting?.until, wake.checkDue];
    const now = Date.now();
    const waits = due.flatMap((at) => (at && at.instantMs > now ? [at.instantMs - now] : []));
    this.#timer = setTimeout(this.wake, Math.min(LONGEST, ...waits) + 1);
  }
}

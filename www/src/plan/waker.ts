import type { Now, PlanView } from "../../../pkg/whole/steadyback.js";

/** The longest time between two drawings of a page that is in sight, milliseconds: the day line has a "now" on it. */
const LONGEST = 60_000;
/** The latest that a timer can be set for. */
const LATEST = 2 ** 31 - 1;

/**
 * Wakes the page when something is due. It never counts: what shows then comes from the clock.
 *
 * Guarantee: one timer at most; out of sight only what is due, or the check, has one, because the title and a notification tell of that.
 */
export class Waker {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly wake: () => void) {
    document.addEventListener("visibilitychange", () => {
      // Also when it goes out of sight: the timer is set anew.
      this.wake();
    });
  }

  /** Takes up what is due next. */
  follow({ wake }: PlanView): void {
    clearTimeout(this.#timer);
    const due: (Now | undefined)[] = [wake.bout?.at, wake.sitting?.from, wake.sitting?.until, wake.checkDue];
    const now = Date.now();
    const waits = due.flatMap((at) => (at && at.instantMs > now ? [at.instantMs - now] : []));
    const wait = Math.min(document.visibilityState === "visible" ? LONGEST : Number.POSITIVE_INFINITY, ...waits);
    // A timer of more than 24 days would fire at once.
    if (wait < LATEST) this.#timer = setTimeout(this.wake, wait + 1);
  }
}

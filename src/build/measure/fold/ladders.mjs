/** Earned rungs, and the last ratings of control. */
import { policy } from "./policy.mjs";

const STEADY = { lost: 0, wobbly: 1, steady: 2 };

/** The worse side of an exercise's ratings; undefined while nothing is rated. */
export function worse({ left, right }) {
  if (left === undefined || right === undefined) return left ?? right;
  return STEADY[left] <= STEADY[right] ? left : right;
}

const isSteady = (rating) => worse(rating) === "steady";
export const countSteady = (ratings) => ratings.filter(isSteady).length;

export class Ladder {
  earned = 1;
  doneToday = false;
  #streak = 0;
  #lost = 0;
  #ratings = [];

  done(rung) {
    if (rung >= this.earned) this.doneToday = true;
  }

  rated(rating) {
    if (rating.rung >= this.earned) {
      this.#ratings.unshift(rating);
      if (this.#ratings.length > 5) this.#ratings.pop();
    }
    this.#lost = worse(rating) === "lost" ? this.#lost + 1 : 0;
    if (this.#lost >= policy.rungLostRunning) this.takeDown();
  }

  takeDown() {
    this.#begin(Math.max(this.earned - 1, 1));
  }

  rise() {
    this.#begin(this.earned + 1);
  }

  /** `counts`: undefined for a day that is neither counted nor missed. */
  dayEnded(counts) {
    if (counts === false) this.#streak = 0;
    else if (counts && this.doneToday) this.#streak++;
    this.doneToday = false;
  }

  earns(since) {
    if (this.#streak < policy.rungCountedDays) return false;
    const [steady, of] = policy.gateSteady;
    const ratings = this.#ratings.filter(({ day }) => day >= since).slice(0, of);
    return ratings.length >= of && countSteady(ratings) >= steady;
  }

  #begin(earned) {
    this.earned = earned;
    this.#streak = 0;
    this.#lost = 0;
    this.#ratings = [];
  }
}

const MOST_RECENT = 20;

/** Adds a rating in front of a list of the last ones. */
export function addRating(recent, rating) {
  if (recent.length >= MOST_RECENT) recent.length = MOST_RECENT - 1;
  recent.unshift(rating);
}

/** The last ratings that a gate looks at: since `since`, of those that `wanted` picks. */
export function lastRatings(recent, since, wanted) {
  const last = [];
  for (const rating of recent) {
    if (rating.day >= since && wanted(rating)) last.push(rating);
    if (last.length === policy.gateSteady[1]) break;
  }
  return last;
}

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

/** As many of a kind as a gate asks for at most. */
const OF_A_KIND = policy.gateSteady[1];

/** Adds a rating in front of a list of the last ones, which keeps some of every kind: of each rung, with load and without. */
export function addRating(recent, rating) {
  const sameKind = ({ rung, loaded }) => rung === rating.rung && loaded === rating.loaded;
  let seen = 0;
  const oldest = recent.findIndex((other) => sameKind(other) && ++seen === OF_A_KIND);
  if (oldest >= 0) recent.splice(oldest, 1);
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

/** What the suitability checks, stop reports, flares and salvaged files amount to. */
import { dayAt } from "./days.mjs";
import { policy } from "./policy.mjs";

const OK = 0;
const ASK_FIRST = 1;
const GET_HELP = 2;
/** The least that each stop report leads to. */
const REPORTED = { spread: ASK_FIRST, numbness: ASK_FIRST, weakness: GET_HELP, dizziness: GET_HELP };

export const CLEAR = "clear";
export const CHECK_DUE = "check-due";
export const LOCKED = "locked";

const matters = ({ fact }) => fact === "check" || fact === "stop" || fact === "flare-declared" || fact === "salvaged";
const isClean = ({ fact, ticked, reported, answers }) =>
  fact === "check" && ticked.length === 0 && reported === undefined && answers.length === 0;
const checkDay = ({ at, offset }) => dayAt(at, offset, policy.dayCutMinutes);

export class Checks {
  #outcomes;
  #kept = [];
  #covered = [];
  #asked = new Map();
  #locks = [];
  #okOn;
  #unanswered = false;

  /** `outcomes`: what each statement leads to, 1 (ask first) – 3 (emergency). */
  constructor(outcomes) {
    this.#outcomes = outcomes;
  }

  takeIn(entry) {
    if (!matters(entry)) return;
    if (!isClean(entry)) {
      this.#kept.push(entry);
      this.#judge(this.#kept, entry.at);
      return;
    }
    // Of the clean checks, which are nearly all, the last of a run is enough.
    const last = this.#kept.at(-1);
    if (last && isClean(last)) this.#kept.pop();
    this.#kept.push(entry);
    this.#covered = [];
    this.#okOn = checkDay(entry);
  }

  /** The same with entries dated after `now`, of which locks and stop reports count already. */
  withLater(later, now) {
    if (!later.some(matters)) return this;
    const checks = new Checks(this.#outcomes);
    checks.#judge([...this.#kept, ...later.filter(matters)], now);
    return checks;
  }

  standing(day) {
    if (this.#locks.length > 0) return LOCKED;
    if (this.#okOn === undefined || this.#unanswered) return CHECK_DUE;
    const ago = day - this.#okOn;
    return ago >= 0 && ago < policy.checkLastsDays ? CLEAR : CHECK_DUE;
  }

  /** Whether an entry ends all exercise for now. */
  locks(entry) {
    return entry.fact === "stop" || (entry.fact === "check" && this.#outcome(entry) !== OK);
  }

  #cover({ ticked, answers }) {
    if (ticked.length === 0) return [];
    const asked = answers.flatMap((id) => this.#asked.get(id) ?? []);
    return ticked.filter((id) => this.#covered.includes(id) || asked.includes(id));
  }

  #outcome(check) {
    const cover = this.#cover(check);
    const left = check.ticked.filter((id) => !cover.includes(id)).map((id) => this.#outcomes[id]);
    return Math.max(OK, REPORTED[check.reported] ?? OK, ...left);
  }

  #judge(entries, now) {
    this.#asked = new Map();
    this.#covered = [];
    let flared;
    for (const entry of entries) {
      if (entry.fact === "check") {
        const asked = entry.ticked.filter((id) => this.#outcomes[id] === ASK_FIRST);
        if (asked.length > 0) this.#asked.set(entry.id, asked);
      } else if (entry.fact === "flare-declared" && entry.at <= now) flared = entry;
    }
    const oks = [];
    const bad = [];
    const answered = new Set();
    for (const entry of entries) {
      if (entry.fact !== "check") continue;
      const outcome = this.#outcome(entry);
      if (outcome === OK && entry.at > now) continue;
      this.#covered = this.#cover(entry);
      for (const id of entry.answers) answered.add(id);
      if (outcome === OK) oks.push(entry);
      else bad.push({ entry, outcome });
    }
    const asks = ({ fact }) => fact === "stop" || fact === "salvaged";
    this.#unanswered = entries.some((entry) => asks(entry) && !answered.has(entry.id));
    const latest = oks.at(-1);
    this.#okOn = latest && (!flared || isAfter(latest, flared)) ? checkDay(latest) : undefined;
    this.#locks = bad.filter(({ entry, outcome }) => !oks.some((ok) => lifts(ok, entry, outcome)));
  }
}

const isAfter = (one, other) => one.at > other.at || (one.at === other.at && one.id > other.id);

function lifts(ok, lock, outcome) {
  return ok.answers.includes(lock.id) && (outcome < GET_HELP || checkDay(ok) > checkDay(lock));
}

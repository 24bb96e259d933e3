/** Civil days, and what is remembered of the last of them. */
import { policy, RED } from "./policy.mjs";

const MINUTES_A_DAY = 1440;

/** Minutes after local midnight at which a reader's day is cut: the middle of their sleep. */
export function dayCut(settings) {
  if (!settings) return policy.dayCutMinutes;
  const awake = (settings.sleep - settings.wake + MINUTES_A_DAY) % MINUTES_A_DAY || MINUTES_A_DAY;
  return settings.wake - Math.floor((MINUTES_A_DAY - awake) / 2);
}

/** The number of the civil day of an instant, cut `cut` minutes after midnight. */
export const dayAt = (at, offset, cut) => Math.floor((Math.floor(at / 60_000) + offset - cut) / MINUTES_A_DAY);

/** 0 = Monday. */
export const weekday = (day) => ((((day % 7) + 7) % 7) + 3) % 7;

/** Sixteen weeks: more than any window of the rules, and whole weeks. */
export const REMEMBERED = 112;

const emptyDay = () => ({
  hasFacts: false,
  exercised: false,
  planned: 0,
  needed: 0,
  counted: 0,
  morning: undefined,
  morningRaised: false,
  worst: undefined,
  light: 0,
  redUsed: false,
});
const FORGOTTEN = Object.freeze(emptyDay());

export const isCounted = (day) => day.planned > 0 && day.counted >= day.needed;
export const painOf = (day) => day.morning ?? day.worst;
export const isRed = (day) => day.light === RED;

/** The last days, today included; days before them read as days on which nothing was planned, done or said. */
export class Days {
  constructor(today) {
    this.origin = today;
    this.today = today;
    this.slots = Array.from({ length: REMEMBERED }, emptyDay);
  }

  #index(day) {
    return (((day - this.origin) % REMEMBERED) + REMEMBERED) % REMEMBERED;
  }

  /** The day itself, to be read; and to be changed if it is remembered. */
  get(day) {
    const ago = this.today - day;
    return ago >= 0 && ago < REMEMBERED ? this.slots[this.#index(day)] : FORGOTTEN;
  }

  get current() {
    return this.slots[this.#index(this.today)];
  }

  remembers(day) {
    return this.get(day) !== FORGOTTEN;
  }

  next() {
    this.today++;
    this.slots[this.#index(this.today)] = emptyDay();
  }

  skipWeeks(weeks) {
    this.today += 7 * weeks;
  }

  /** The `count` days before `day`, the latest first. */
  before(day, count) {
    const days = [];
    for (let back = 1; back <= count; back++) days.push(this.get(day - back));
    return days;
  }
}

/** Which of the last planned days counted, the latest in the lowest bit; 32 of them. */
export class Window {
  counted = 0;
  days = 0;

  push(counts) {
    this.counted = ((this.counted << 1) | (counts ? 1 : 0)) >>> 0;
    this.days = Math.min(this.days + 1, 32);
  }

  countedOf(days) {
    let bits = days >= 32 ? this.counted : this.counted & ((1 << days) - 1);
    let count = 0;
    for (; bits !== 0; bits &= bits - 1) count++;
    return count;
  }

  copy() {
    return Object.assign(new Window(), this);
  }
}

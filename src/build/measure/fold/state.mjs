/** What is known after the facts so far, and how one day follows another. */
import { Checks, CLEAR } from "./checks.mjs";
import { Days, dayAt, dayCut, isCounted, painOf, REMEMBERED, Window } from "./days.mjs";
import { gateOpens } from "./gates.mjs";
import { Ladder } from "./ladders.mjs";
import { boutsThatFit, daysAWeek, needed, planned } from "./planned.mjs";
import { AMBER, LAST_STAGE, policy } from "./policy.mjs";

const MOST_AWAY = 65_535;
const beginStage = (number, since) => ({ number, since, days: 0, window: new Window() });

export class State {
  settings = undefined;
  holiday = undefined;
  /** What was left by the last move up, while "stay here" takes it back. */
  before = undefined;
  staying = false;
  start = { undecided: true, testSuffices: false };
  toldUsual = undefined;
  worry = [];
  activities = [];
  mornings = { pains: [], last: undefined };
  lastPain = undefined;
  usual = undefined;
  heldUntil = undefined;
  flare = undefined;
  recoveringUntil = undefined;
  directions = [[], [], []];
  patterns = [[], [], [], [], []];
  tests = { last: [], takenOn: undefined };
  bout = undefined;
  lastFinish = undefined;
  lastCounted = undefined;
  awayDays = undefined;
  quietDays = 0;
  /** Days to come on which a rules table was named, and whether one decides from tomorrow on: it is always the same table. */
  namedRules = [];
  rulesFromTomorrow = false;

  /** `rules`: see tests/core/support/rules.rs. */
  constructor(first, rules) {
    const today = dayAt(first.at, first.offset, dayCut());
    this.rules = rules;
    this.firstDay = today;
    this.days = new Days(today);
    this.stage = beginStage(1, today);
    this.ladders = rules.exercises.map(() => new Ladder());
    this.checks = new Checks(rules.statements);
    this.planToday(Math.min(planned(today, 1, undefined), boutsThatFit(first)));
  }

  /** Days do not run backwards. */
  dayOf(at, offset) {
    return Math.max(dayAt(at, offset, dayCut(this.settings)), this.days.today);
  }

  /** Why nothing moves up on `day`, if anything forbids it. */
  isFrozen(day, checks) {
    return checks !== CLEAR || this.flare !== undefined || day <= this.recoveringUntil || day <= this.heldUntil;
  }

  earnedIn(direction) {
    let earned = 1;
    this.rules.exercises.forEach((exercise, index) => {
      if (exercise.direction === direction) earned = Math.max(earned, this.ladders[index].earned);
    });
    return earned;
  }

  hasPattern(pattern) {
    const { number } = this.stage;
    const excluded = this.settings?.excluded ?? [];
    return this.rules.exercises.some(
      (exercise) =>
        exercise.pattern === pattern &&
        exercise.firstStage <= number &&
        number <= exercise.lastStage &&
        !excluded.includes(exercise.id),
    );
  }

  validTest(direction) {
    const last = this.tests.last[direction];
    return last && last.day >= this.stage.since && this.days.today <= last.validUntil ? last : undefined;
  }

  planToday(bouts) {
    this.days.current.planned = bouts;
    this.days.current.needed = needed(bouts, this.stage.number);
  }

  usuallyPlanned() {
    const { today } = this.days;
    return this.#isOnHoliday(today) ? 0 : planned(today, this.stage.number, this.settings);
  }

  #isOnHoliday(day) {
    return this.holiday !== undefined && this.holiday.since <= day && day <= this.holiday.until;
  }

  beginStage(number, since) {
    this.before = undefined;
    this.stage = beginStage(number, since);
    this.staying = false;
    this.start = { undecided: false, testSuffices: false };
  }

  flareEnds(last) {
    this.flare = undefined;
    this.recoveringUntil = last;
  }

  isAwayOn(day) {
    if (planned(day, this.stage.number, this.settings) === 0 || this.days.get(day).exercised) return false;
    const { since, until } = this.holiday ?? {};
    return !(day <= until && day >= since && day - since < policy.breakNotAwayDays);
  }

  daysAway() {
    if (this.awayDays === undefined) return 0;
    return Math.min(this.awayDays + (this.isAwayOn(this.days.today) ? 1 : 0), MOST_AWAY);
  }

  /** Starts every day up to `day`; on the way to a lock or a stop report nothing moves up. */
  advance(day, lockedNext) {
    while (this.namedRules[0] <= day) {
      this.#startDaysTo(this.namedRules.shift(), lockedNext);
      this.tableDecides();
    }
    this.#startDaysTo(day, lockedNext);
  }

  /** A rules table decides from here on: today too, if nothing of it was decided yet. */
  tableDecides() {
    if (this.days.current.hasFacts) {
      this.rulesFromTomorrow = true;
      return;
    }
    this.#adoptRules();
    this.reckonUsual();
    this.planToday(Math.min(this.days.current.planned, this.usuallyPlanned()));
  }

  #adoptRules() {
    this.rulesFromTomorrow = false;
    this.quietDays = 0;
  }

  #startDaysTo(day, lockedNext) {
    while (this.days.today < day) {
      const weeks = Math.floor((day - this.days.today - 1) / 7);
      if (weeks > 0 && this.#weeksAreAlike()) this.#skip(weeks);
      else this.#startNextDay(lockedNext);
    }
  }

  #weeksAreAlike() {
    const { today, current } = this.days;
    return !current.hasFacts && this.quietDays >= REMEMBERED && !(this.holiday?.until >= today);
  }

  #skip(weeks) {
    const missed = weeks * daysAWeek(this.stage.number, this.settings);
    if (this.awayDays !== undefined) this.awayDays = Math.min(this.awayDays + missed, MOST_AWAY);
    for (let day = 0; day < Math.min(missed, 32); day++) this.stage.window.push(false);
    this.days.skipWeeks(weeks);
  }

  #startNextDay(lockedNext) {
    const { hasFacts } = this.days.current;
    this.#closeToday();
    this.days.next();
    this.lastCounted = undefined;
    if (this.rulesFromTomorrow) this.#adoptRules();
    this.reckonUsual();
    const { today } = this.days;
    if (this.flare && this.#hasCalmed()) this.flareEnds(today + policy.flareRecoveryDays - 1);
    // After a day without a fact there is nothing new to judge.
    if (hasFacts && !lockedNext && !this.isFrozen(today, this.checks.standing(today))) {
      this.#raiseARung();
      if (!this.staying && gateOpens(this)) this.#moveUp();
    }
    this.planToday(this.usuallyPlanned());
  }

  #closeToday() {
    const { today, current } = this.days;
    const counted = isCounted(current);
    if (today >= this.stage.since) {
      if (current.hasFacts) this.stage.days++;
      if (current.planned > 0) this.stage.window.push(counted);
    }
    const counts = current.planned > 0 && !this.isFrozen(today, this.checks.standing(today)) ? counted : undefined;
    for (const ladder of this.ladders) ladder.dayEnded(counts);
    if (this.awayDays !== undefined && this.isAwayOn(today)) this.awayDays = Math.min(this.awayDays + 1, MOST_AWAY);
    this.quietDays = current.hasFacts || this.#isOnHoliday(today) ? 0 : this.quietDays + 1;
    if (current.hasFacts) this.before = undefined;
  }

  #hasCalmed() {
    const { today } = this.days;
    for (let back = 1; back <= policy.flareCalmDays; back++) {
      const day = this.days.get(today - back);
      if (today - back <= this.flare.since || painOf(day) === undefined || day.light >= AMBER) return false;
    }
    return true;
  }

  #raiseARung() {
    const { band, weight, bar } = this.settings ?? {};
    const equipment = (band ? 1 : 0) | (weight ? 2 : 0) | (bar ? 4 : 0);
    let lowest;
    this.ladders.forEach((ladder, index) => {
      const { open, loadRank } = this.rules.exercises[index];
      if (ladder.earned >= open[this.stage.number][equipment] || !ladder.earns(this.stage.since)) return;
      const later = lowest && (ladder.earned - lowest.ladder.earned || loadRank - lowest.loadRank) >= 0;
      if (!later) lowest = { ladder, loadRank };
    });
    lowest?.ladder.rise();
  }

  #moveUp() {
    const { stage, start } = this;
    if (stage.number >= LAST_STAGE) return;
    this.stage = beginStage(stage.number + 1, this.days.today);
    this.before = { stage, start };
    this.start = { undecided: false, testSuffices: false };
  }

  reckonUsual() {
    this.usual = this.usualAsOfNow();
  }

  /** Usual pain: the lower median of the last mornings, never above what the reader told. */
  usualAsOfNow() {
    const { pains } = this.mornings;
    if (pains.length < policy.usualMorningsMin) return this.toldUsual;
    const median = [...pains].sort((a, b) => a - b)[(pains.length - 1) >> 1];
    return Math.min(median, this.toldUsual ?? median);
  }
}

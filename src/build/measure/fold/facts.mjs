/** What each fact does. */
import { CLEAR } from "./checks.mjs";
import { dayAt, dayCut, isRed } from "./days.mjs";
import { addRating, worse } from "./ladders.mjs";
import { AMBER, GREEN, policy, RED } from "./policy.mjs";

const DIRECTION = { front: 0, side: 1, back: 2 };
/** The only rules table there is. */
const RULES_VERSION = 1;

/** Takes in the next entry in order. */
export function takeIn(state, entry) {
  const { at, offset } = entry;
  if (entry.fact === "rules") {
    namesRules(state, entry);
    return;
  }
  let day = state.dayOf(at, offset);
  // A bout belongs to the day it ended on, if that has not been left behind.
  if (entry.fact === "bout-finished") day = Math.min(day, state.dayOf(entry.ended, entry.endedOffset));
  state.advance(day, state.checks.locks(entry));
  state.checks.takeIn(entry);
  if (entry.fact === "salvaged") return;
  state.days.current.hasFacts = true;
  FACTS[entry.fact]?.(state, entry, standingAt(state, entry));
}

/** What the checks amount to on the day of an entry, which is asked for where it matters only. */
const standingAt =
  (state, { at, offset }) =>
  () =>
    state.checks.standing(dayAt(at, offset, policy.dayCutMinutes));

/** What the last fact of a journal leaves to say at `now`. */
export function comesBack(state, pain) {
  const days = state.daysAway();
  const [rung, stage, twoStages, startAgain] = policy.awayDays;
  if (days <= rung) return;
  for (const ladder of state.ladders) ladder.takeDown();
  state.awayDays = 0;
  if (days <= stage) return;
  const { number } = state.stage;
  const below = (stages) => Math.max(number - stages, 0, Math.min(number, 1));
  let to = below(days > twoStages ? 2 : 1);
  if (days > startAgain)
    to = (pain ?? state.lastPain ?? state.usual) >= policy.startSettlePain ? 0 : Math.min(number, 1);
  state.beginStage(to, state.days.today);
}

const FACTS = {
  check(state, { ticked }, standing) {
    if (standing() === CLEAR) closeTheFlare(state);
    else if (ticked.includes("spread-down-leg")) lit(state, state.days.today, RED);
  },
  stop(state, { symptom }) {
    if (symptom === "spread") lit(state, state.days.today, RED);
  },
  "bout-started"(state, { at, place, painNow }) {
    comesBack(state, painNow);
    state.bout = { at, place };
  },
  "bout-finished": finished,
  "bout-elsewhere"(state) {
    comesBack(state);
    exercised(state);
  },
  intake: toldIntake,
  settings(state, entry) {
    state.settings = entry;
  },
  review(state, entry) {
    const told = [entry.worrySquat, entry.worryHinge, entry.worryPush, entry.worryPull, entry.worryCarry];
    state.worry = told.map((worry, pattern) => worry ?? state.worry[pattern]);
    state.activities = state.activities.map((activity, index) => ({
      now: entry.activities[index] ?? activity.now,
      target: activity.target,
    }));
  },
  test: tookTest,
  morning: wokeWith,
  "flare-declared"(state) {
    const { today } = state.days;
    if (state.start.undecided && today === state.firstDay) state.beginStage(0, today);
    state.start.testSuffices = false;
    state.flare = { since: state.flare?.since ?? today, closing: false };
  },
  "flare-over"(state, _, standing) {
    if (state.flare) state.flare.closing = true;
    if (standing() === CLEAR) closeTheFlare(state);
  },
  stage: answered,
  "planned-break"(state, entry) {
    const { today } = state.days;
    const followsOn = state.holiday && today <= state.holiday.until + 1;
    const since = followsOn ? state.holiday.since : today;
    state.holiday = { since, until: today + Math.min(entry.days, policy.breakMaxDays) - 1 };
  },
};

/** A table is named, which begins no day: on a day to come it waits for that. */
function namesRules(state, { at, offset, version }) {
  if (version !== RULES_VERSION) return;
  const day = state.dayOf(at, offset);
  if (day === state.days.today) state.tableDecides();
  else state.namedRules = [...state.namedRules.filter((named) => named !== day), day];
}

function closeTheFlare(state) {
  if (state.flare?.closing) state.flareEnds(state.days.today + policy.flareRecoveryDays);
}

function exercised(state) {
  state.awayDays = 0;
  state.days.current.exercised = true;
  if (state.holiday) state.holiday.since = Math.max(state.holiday.since, state.days.today + 1);
}

function finished(state, entry) {
  comesBack(state);
  const place = state.bout?.place;
  count(state, entry);
  exercised(state);
  for (const record of entry.exercises) did(state, record, place);
  if (entry.worstPain !== undefined) hurt(state, entry.worstPain);
  if (entry.exercises.some(({ red }) => red)) lit(state, state.days.today, RED);
}

function count(state, { at, offset, ended, endedOffset, counts }) {
  const previous = state.lastFinish ?? Number.NEGATIVE_INFINITY;
  state.lastFinish = at;
  const end = Math.max(Math.min(ended, at), previous);
  const began = state.bout?.at ?? end - policy.boutMaxMs;
  state.bout = undefined;
  const spaced = state.lastCounted === undefined || began - state.lastCounted >= policy.countedGapMs;
  if (!counts || !spaced) return;
  const cut = dayCut(state.settings);
  const day = dayAt(ended, endedOffset, cut);
  if (day < dayAt(at, offset, cut) && day < state.days.today) return;
  state.lastCounted = end;
  state.days.current.counted = Math.min(state.days.current.counted + 1, 255);
}

function did(state, record, place) {
  const index = state.rules.indexOf.get(record.exercise);
  if (index === undefined) return;
  const { direction, pattern, loaded } = state.rules.exercises[index];
  const ladder = state.ladders[index];
  const rung = Math.min(Math.max(record.rung, 1), policy.rungsMax);
  if (record.repetitions > 0) ladder.done(rung);
  if (record.red) ladder.takeDown();
  if (worse(record) === undefined) return;
  const isLoaded = (loaded[place] ?? loaded.anywhere)[rung - 1] ?? false;
  const rating = { day: state.days.today, rung, loaded: isLoaded, left: record.left, right: record.right };
  ladder.rated(rating);
  if (direction !== undefined) addRating(state.directions[direction], rating);
  if (pattern !== undefined) addRating(state.patterns[pattern], rating);
}

function toldIntake(state, entry) {
  state.toldUsual = entry.usualPain ?? state.toldUsual;
  if (entry.activities.length > 0) state.activities = entry.activities;
  state.reckonUsual();
  if (!state.start.undecided) return;
  state.start.undecided = false;
  if (state.toldUsual >= policy.startSettlePain || state.flare) state.beginStage(0, state.days.today);
  else state.start.testSuffices = entry.freeOfPain && state.stage.number === 1;
}

function tookTest(state, { direction, rung, left, right }, standing) {
  const { today } = state.days;
  if (state.isFrozen(today, standing())) return;
  const { tests } = state;
  const index = DIRECTION[direction];
  if (tests.takenOn === today || today < tests.last[index]?.day + policy.testRetryDays) return;
  tests.takenOn = today;
  const validUntil = today + policy.testValidDays;
  tests.last[index] = { day: today, validUntil, rung, left, right: index === 0 ? left : right };
}

function answered(state, { answer }) {
  if (answer === "start-again") state.beginStage(Math.min(state.stage.number, 1), state.days.today + 1);
  else state.staying = answer === "stay";
  if (answer !== "stay" || !state.before) return;
  // As though the move up had not happened.
  const { stage, start } = state.before;
  stage.days += state.stage.days;
  for (let day = 0; day < state.stage.window.days; day++) stage.window.push(false);
  Object.assign(state, { stage, start, before: undefined });
  state.planToday(state.usuallyPlanned());
}

const base = ({ usual }) => Math.min(usual ?? policy.painBaseUnknown, policy.painBaseMax);

function wokeWith(state, { pain }) {
  const { days, mornings } = state;
  const { today, current } = days;
  const raised = pain >= base(state) + policy.morningAmberRise;
  state.lastPain = pain;
  if (!state.flare) {
    if (mornings.last === today) mornings.pains.push(Math.max(pain, mornings.pains.pop()));
    else mornings.pains.push(pain);
    mornings.last = today;
    if (mornings.pains.length > policy.usualMornings) mornings.pains.shift();
  }
  current.morning = Math.max(current.morning ?? 0, pain);
  current.morningRaised ||= raised;
  const raisedBefore = days.get(today - 1).morningRaised;
  const red = pain >= base(state) + policy.morningRedRise || (raised && raisedBefore);
  lit(state, today - 1, red ? RED : raised ? AMBER : GREEN);
}

function hurt(state, worst) {
  const { current, today } = state.days;
  state.lastPain = worst;
  current.worst = Math.max(current.worst ?? 0, worst);
  const from = (floor, rise) => worst >= Math.max(floor, base(state) + rise);
  const red = from(policy.painRedFloor, policy.painRedRise);
  lit(state, today, red ? RED : from(policy.painAmberFloor, policy.painAmberRise) ? AMBER : GREEN);
}

function lit(state, day, light) {
  const { days } = state;
  const wasRed = isRed(days.get(day));
  if (days.remembers(day)) days.get(day).light = Math.max(days.get(day).light, light);
  if (light !== RED) return;
  state.heldUntil = Math.max(state.heldUntil ?? Number.NEGATIVE_INFINITY, days.today + policy.redHoldDays);
  state.start.testSuffices = false;
  if (!wasRed) useReds(state, day);
}

/** Two reds close together take the stage back; each is used once. */
function useReds(state, red) {
  const { days } = state;
  const [asked, within] = policy.redsStageBack;
  const unused = (end) => days.before(end + 1, within).filter((day) => isRed(day) && !day.redUsed);
  const reds = [red, days.today].map(unused).find((found) => found.length >= asked);
  if (!reds) return;
  for (const day of reds) day.redUsed = true;
  state.beginStage(Math.max(state.stage.number - 1, 0), days.today + 1);
}

/** The gates between the stages: every condition with its value and its target. */
import { isCounted, isRed, painOf } from "./days.mjs";
import { countSteady, lastRatings } from "./ladders.mjs";
import { AMBER, LAST_STAGE, policy } from "./policy.mjs";

export const DIRECTIONS = ["Front", "Side", "Back"];
export const PATTERNS = ["Squat", "Hinge", "Push", "Pull", "Carry"];

function condition(subject, current, target, atMost) {
  return { subject, current, target, atMost, answersMissing: 0, met: atMost ? current <= target : current >= target };
}
const atLeast = (subject, current, target) => condition(subject, current, target, false);
const atMost = (subject, current, target) => condition(subject, current, target, true);
const unanswered = (found, answersMissing) => ({ ...found, current: 0, answersMissing, met: false });

/** The days that have ended, which a gate is judged on. */
export const endedDays = ({ days, stage }) => ({ end: days.today, days: stage.days, window: stage.window });

/** The same with today as far as it speaks already. */
export function daysSoFar(state) {
  const { days, stage } = state;
  if (!days.current.hasFacts || days.today < stage.since) return endedDays(state);
  const window = stage.window.copy();
  if (isCounted(days.current)) window.push(true);
  return { end: days.today + 1, days: stage.days + 1, window };
}

export function gateOpens(state) {
  const { number } = state.stage;
  if (number >= LAST_STAGE) return false;
  const back = endedDays(state);
  const regular =
    daysInStage(number, back).met && consistency(number, back).met && conditions(state, back).every(({ met }) => met);
  return regular || (state.start.testSuffices && number === 1 && testsPassed(state, number));
}

export function conditions(state, back) {
  const gate = state.stage.number;
  if (gate >= LAST_STAGE) return [];
  const always = [daysInStage(gate, back), consistency(gate, back)];
  if (gate === 0) return [...always, painNoMoreThanUsual(state, back.end)];
  const reds = redDays(state, gate, back.end);
  if (gate === 1) return [...always, ...coreControl(state, gate), medianPain(state, back.end), reds];
  if (gate === 2) return [...always, ...coreControl(state, gate), reds, amberDays(state, back.end)];
  const control = [...always, ...patternControl(state, gate), reds];
  if (gate === 3) return [...control, ...gatePatterns(state).map((pattern) => worry(state, pattern))];
  return [...control, activities(state)];
}

const daysInStage = (gate, { days }) => atLeast("DaysInStage", days, policy.gateDays[gate]);

function consistency(gate, { window }) {
  const [target, days] = policy.gateCounted[gate];
  return atLeast("Consistency", window.countedOf(days), target);
}

function coreControl(state, gate) {
  const tests = DIRECTIONS.map((_, direction) => test(state, gate, direction));
  const sides = [symmetry(state, gate, 1), symmetry(state, gate, 2)];
  return [...tests, ...sides, ...(gate === 1 ? DIRECTIONS.map((_, direction) => ratings(state, direction)) : [])];
}

const testsPassed = (state, gate) =>
  DIRECTIONS.every(
    (_, direction) => test(state, gate, direction).met && (direction === 0 || symmetry(state, gate, direction).met),
  );

/** The valid test of a direction, if a gate accepts its rung. */
function taken(state, gate, direction) {
  const valid = state.validTest(direction);
  return valid && valid.rung >= policy.gateTestRung[gate] ? valid : undefined;
}

function test(state, gate, direction) {
  const found = taken(state, gate, direction);
  const clean = found ? Math.min(found.left, found.right, policy.gateTestHolds[gate]) : 0;
  return atLeast(`Test(${DIRECTIONS[direction]})`, clean, policy.gateTestClean[gate]);
}

function symmetry(state, gate, direction) {
  const found = taken(state, gate, direction);
  const difference = found ? Math.abs(found.left - found.right) : 0;
  const made = atMost(`Symmetry(${DIRECTIONS[direction]})`, difference, policy.gateSymmetryMax);
  return found ? made : unanswered(made, 1);
}

function ratings(state, direction) {
  const rung = state.validTest(direction)?.rung ?? state.earnedIn(direction);
  const last = lastRatings(state.directions[direction], state.stage.since, (rating) => rating.rung + 1 >= rung);
  return steady(`Ratings(${DIRECTIONS[direction]})`, last);
}

function patternControl(state, gate) {
  const patterns = gatePatterns(state);
  const control = patterns.map((pattern) =>
    steady(`Pattern(${PATTERNS[pattern]})`, lastOfPattern(state, gate, pattern)),
  );
  if (gate !== 3) return control;
  return [...control, ...patterns.map((pattern) => patternSymmetry(state, pattern)).filter(Boolean)];
}

/** Squat, hinge and push always; one of pull and carry; and of those both that the reader has an exercise for. */
function gatePatterns(state) {
  const has = (pattern) => state.hasPattern(pattern);
  const pullOrCarry = has(3) || has(4);
  return [0, 1, 2, 3, 4].filter((pattern) => pattern < 3 || has(pattern) || (pattern === 3 && !pullOrCarry));
}

function lastOfPattern(state, gate, pattern) {
  const any = gate === 3 || !state.rules.canBeLoaded[pattern];
  return lastRatings(state.patterns[pattern], state.stage.since, (rating) => any || rating.loaded);
}

function patternSymmetry(state, pattern) {
  const sided = lastOfPattern(state, 3, pattern).filter(({ right }) => right !== undefined);
  if (!sided.length) return undefined;
  const steadyOn = (side) => sided.filter((rating) => rating[side] === "steady").length;
  const difference = Math.abs(steadyOn("left") - steadyOn("right"));
  return atMost(`PatternSymmetry(${PATTERNS[pattern]})`, difference, policy.gateSymmetryMax);
}

function steady(subject, last) {
  const [target, of] = policy.gateSteady;
  const found = atLeast(subject, countSteady(last), target);
  return last.length >= of ? found : unanswered(found, of - last.length);
}

const pains = (state, end, days) =>
  state.days
    .before(end, days)
    .map(painOf)
    .filter((pain) => pain !== undefined);

/** Says nothing until half of the window's days are answered; what is known to be too much needs no more answers. */
function answered(found, given, days) {
  const asked = Math.ceil(days / 2);
  return found.met && given < asked ? unanswered(found, asked - given) : found;
}

function painNoMoreThanUsual(state, end) {
  const days = policy.gateSettlePainDays;
  const found = pains(state, end, days);
  const highest = Math.max(0, ...found);
  const made = atMost("PainNoMoreThanUsual", highest, state.usualAsOfNow() ?? policy.painBaseUnknown);
  return answered(made, found.length, days);
}

function medianPain(state, end) {
  const days = policy.gateMedianDays;
  const found = pains(state, end, days).sort((a, b) => a - b);
  const { length } = found;
  const halves = length === 0 ? 0 : found[(length - 1) >> 1] + found[length >> 1];
  return answered(atMost("MedianPain", halves, 2 * policy.gateMedianPain), length, days);
}

function redDays(state, gate, end) {
  const days = policy.gateNoRedDays[gate];
  const reds = state.days.before(end, days).filter(isRed).length;
  return answered(atMost("RedDays", reds, 0), pains(state, end, days).length, days);
}

function amberDays(state, end) {
  const [most, days] = policy.gateAmber;
  const ambers = state.days.before(end, days).filter(({ light }) => light === AMBER).length;
  return answered(atMost("AmberDays", ambers, most), pains(state, end, days).length, days);
}

function worry(state, pattern) {
  const told = state.worry[pattern];
  const found = atMost(`Worry(${PATTERNS[pattern]})`, told ?? 0, policy.gateWorryMax);
  return told === undefined ? unanswered(found, 1) : found;
}

function activities({ activities }) {
  const gap = Math.max(0, ...activities.map(({ now, target }) => target - now));
  return atMost("Activities", gap, policy.gateActivityGap);
}

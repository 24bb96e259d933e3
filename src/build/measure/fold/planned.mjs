/** How many bouts a day is planned to have, and how many it needs. */
import { dayAt, dayCut, weekday } from "./days.mjs";
import { LAST_STAGE, plainDay, policy } from "./policy.mjs";

const EVERY_DAY = 0b111_1111;
/** Days stage 5 leaves free, in this order: Sunday, Wednesday, Friday, Tuesday. */
const LEFT_OUT = [6, 2, 4, 1];

function daysOfWeek(stage, settings) {
  let days = (settings?.days ?? EVERY_DAY) & EVERY_DAY;
  if (stage !== LAST_STAGE) return days;
  for (const day of LEFT_OUT) if (bits(days) > policy.keepDaysMax) days &= ~(1 << day);
  return days;
}

function bits(days) {
  let count = 0;
  for (let rest = days; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export const daysAWeek = (stage, settings) => bits(daysOfWeek(stage, settings));

export function planned(day, stage, settings) {
  if (((daysOfWeek(stage, settings) >> weekday(day)) & 1) === 0) return 0;
  const bouts = policy.stageBouts[stage];
  return settings?.bouts === undefined ? bouts : Math.min(Math.max(settings.bouts, 1), bouts);
}

export function needed(planned, stage) {
  const floor = Math.max(Math.ceil(policy.stageBouts[stage] / 2) - 1, 0);
  return Math.max(Math.ceil(planned / 2), floor, 1);
}

/** How many bouts still fit into a plain first day. */
export function boutsThatFit({ at, offset }) {
  const wake = dayAt(at, offset, dayCut(plainDay)) * 1440 + plainDay.wake;
  const sleep = wake + plainDay.sleep - plainDay.wake;
  const now = Math.ceil((Math.ceil(at / 60_000) + offset) / 5) * 5;
  return Math.max(0, Math.ceil((sleep - Math.max(now, wake)) / policy.gapTightMinutes));
}

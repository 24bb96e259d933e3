import type { Day, Now } from "../../../pkg/whole/steadyback.js";

const DAY_MS = 86_400_000;

/** Minutes after local midnight of an instant, by the clock the reader had then. */
export function minuteOf({ instantMs, offsetMinutes }: Now): number {
  return Math.floor((((instantMs + offsetMinutes * 60_000) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000;
}

/** A clock time. */
export function timeOf(language: string, now: Now): string {
  const format = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  return format.format(now.instantMs + now.offsetMinutes * 60_000);
}

/** A reader's day in words, such as "Tue 3 March". */
export function dateOf(language: string, day: Day, options: Intl.DateTimeFormatOptions = {}): string {
  const parts: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" };
  // The engine numbers civil days from 1970-01-01, so this date at midnight UTC is that day, wherever the reader is.
  return new Intl.DateTimeFormat(language, { ...parts, ...options }).format(day * DAY_MS);
}

/** The civil day of an instant, by the clock the reader had then. */
export function dayOf({ at, offset }: { at: number; offset: number }): Day {
  return Math.floor((at + offset * 60_000) / DAY_MS);
}

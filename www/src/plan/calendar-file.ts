import ical, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Reminder } from "../../../pkg/whole/steadyback.js";
import type { Say } from "../messages.ts";

/** How long a reminder takes up in the calendar, milliseconds. */
const LASTS_MS = 5 * 60_000;
const DAY_MS = 86_400_000;
/** Days that a calendar file reaches, and the most reminders of one day. */
const DAYS = 14;
const MOST_A_DAY = 6;

/**
 * The reminders as a calendar file, with an alarm each. Times are in UTC: every calendar shows them on the reader's own clock.
 *
 * A reminder is named by its day and its place in it, so that a later file moves what an earlier one put there instead of doubling it, and one can be
 * cancelled without knowing when it was.
 */
export function calendarFile(reminders: readonly Reminder[], say: Say): string {
  const calendar = empty(ICalCalendarMethod.PUBLISH);
  const seen = new Map<string, number>();
  for (const { at, title, words } of reminders) {
    const day = dayOf(at.instantMs + at.offsetMinutes * 60_000);
    const place = (seen.get(day) ?? 0) + 1;
    seen.set(day, place);
    const event = calendar.createEvent({
      id: nameOf(day, place),
      // Later files are newer; whole minutes stay small enough for every calendar.
      sequence: sequence(new Date()),
      status: ICalEventStatus.CONFIRMED,
      start: new Date(at.instantMs),
      end: new Date(at.instantMs + LASTS_MS),
      summary: say(title),
      description: say(words),
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: say(title) });
  }
  return calendar.toString();
}

/** The file that cancels every reminder a calendar file can have put into the days from `now` on. */
export function cancellingFile(now: Date, say: Say): string {
  const calendar = empty(ICalCalendarMethod.CANCEL);
  const today = now.getTime() - now.getTimezoneOffset() * 60_000;
  for (let ahead = 0; ahead < DAYS; ahead++) {
    for (let place = 1; place <= MOST_A_DAY; place++) {
      const start = new Date(now.getTime() + ahead * DAY_MS);
      calendar.createEvent({
        id: nameOf(dayOf(today + ahead * DAY_MS), place),
        sequence: sequence(now) + 1,
        status: ICalEventStatus.CANCELLED,
        start,
        end: start,
        summary: say("reminder-bout-title"),
      });
    }
  }
  return calendar.toString();
}

function empty(method: ICalCalendarMethod): ICalCalendar {
  return ical({ name: "Steadyback", prodId: { company: "Steadyback", product: "coach" }, method });
}

/** The date of a local clock that was shifted to UTC, as 2026-03-10. */
function dayOf(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 10);
}

function nameOf(day: string, place: number): string {
  return `${day}-${place}@steadyback`;
}

function sequence(now: Date): number {
  return Math.floor(now.getTime() / 60_000);
}

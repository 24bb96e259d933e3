import type { Reminder } from "../../../pkg/whole/steadyback.js";
import { offer } from "../memory/backup.ts";
import type { Say } from "../messages.ts";

const TYPE = "text/calendar";

/** Gives the reader the reminders as a calendar file; rejects when what makes it could not be fetched. */
export async function saveReminders(reminders: readonly Reminder[], say: Say): Promise<void> {
  const { calendarFile } = await import("./calendar-file.ts");
  offer(new File([calendarFile(reminders, say)], "steadyback.ics", { type: TYPE }));
}

/** Gives the reader the file that cancels them, whatever was planned when; rejects as above. */
export async function saveCancelling(say: Say): Promise<void> {
  const { cancellingFile } = await import("./calendar-file.ts");
  offer(new File([cancellingFile(new Date(), say)], "steadyback-cancel.ics", { type: TYPE }));
}

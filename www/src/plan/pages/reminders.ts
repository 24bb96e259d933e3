import { html } from "lit/html.js";
import { askToNotify, notifies } from "../bell.ts";
import { pageTop } from "../frame.ts";
import type { Page, Planner } from "../planner.ts";
import { saveCancelling, saveReminders } from "../reminders.ts";

/** What was said to the last tap on this page, for each coach. */
const said = new WeakMap<object, string>();

/** On the page, by notification, or in the reader's own calendar. */
export const remindersPage: Page = (planner) => {
  const { coach, reader } = planner;
  const { say } = reader;
  return html`
    ${pageTop(say("more-reminders"), say("reminders-heading"), say("reminders-lead"))}
    <div class="parts">
      <div class="part">
        <button type="button" class="button" ?disabled=${notifies()} @click=${() => notify(planner)}>${say("reminders-notify")}</button>
        <p class="note">${say("reminders-notify-why")}</p>
      </div>
      <div class="part">
        <button type="button" class="button" @click=${() => save(planner)}>${say("reminders-calendar")}</button>
        <p class="note">${say("reminders-calendar-why")}</p>
      </div>
      <div class="part">
        <button type="button" class="button quiet" @click=${() => saveCancelling(say).catch(() => tell(planner, "reminders-failed"))}>${say("reminders-cancel")}</button>
        <p class="note">${say("reminders-cancel-why")}</p>
      </div>
    </div>
    <p role="status">${said.get(coach)}</p>
  `;
};

async function notify(planner: Planner): Promise<void> {
  const words = (await askToNotify()) ? "reminders-notify-on" : "reminders-notify-refused";
  tell(planner, words);
}

async function save(planner: Planner): Promise<void> {
  const reminders = planner.coach.calendar();
  if (!reminders.length) tell(planner, "reminders-none");
  else await saveReminders(reminders, planner.reader.say).catch(() => tell(planner, "reminders-failed"));
}

function tell({ coach, reader, go }: Planner, id: string): void {
  said.set(coach, reader.say(id));
  go("reminders");
}

import { html } from "lit/html.js";
import { settingsOf } from "../facts.ts";
import { pageTop } from "../frame.ts";
import { unitFor } from "../loads.ts";
import type { Page } from "../planner.ts";
import { settingsFact, settingsForm } from "../settings-form.ts";

/** The second step of the intake: the day the bouts have to fit into, and what is at hand. */
export const yourDayPage: Page = (planner) => {
  const { say, language } = planner.reader;
  const unit = unitFor(language);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const before = settingsOf(planner.coach);
    planner.note(settingsFact(before, new FormData(event.target as HTMLFormElement), unit), "today");
  };
  return html`
    ${pageTop(say("intake-step", { number: 2 }), say("your-day-heading"), say("your-day-lead"))}
    <form @submit=${send}>
      ${settingsForm(settingsOf(planner.coach), say, unit)}
      <footer>
        <button type="submit" class="button main">${say("your-day-go")}</button>
      </footer>
    </form>
  `;
};

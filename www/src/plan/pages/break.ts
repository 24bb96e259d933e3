import { html } from "lit/html.js";
import { choices, toNumber } from "../fields.ts";
import { pageTop } from "../frame.ts";
import type { Page } from "../planner.ts";

const DAYS = [2, 4, 7, 10, 14] as const;

/** A planned break: it is not away for its first two weeks. */
export const breakPage: Page = (planner) => {
  const { say } = planner.reader;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const days = toNumber(new FormData(event.target as HTMLFormElement).get("days"));
    if (days) planner.note({ fact: "planned-break", days }, "today");
  };
  return html`
    ${pageTop(say("more-break"), say("break-heading"), say("break-lead"))}
    <form @submit=${send}>
      ${choices(
        say("break-days"),
        "days",
        DAYS.map((days) => [`${days}`, say("days", { number: days })]),
        "7",
      )}
      <footer><button type="submit" class="button main">${say("break-go")}</button></footer>
    </form>
  `;
};

/** A walk past every page of the plan, for everything that must hold on each of them. */
import { Planner } from "./planner.ts";
import type { Reader } from "./reader.ts";
import type { Look } from "./walk.ts";

/** What "More" leads to. */
const MORE = [
  "diary",
  "training",
  "movement-check",
  "review",
  "support",
  "break",
  "reminders",
  "memory",
  "settings",
  "about",
] as const;

/** From the first bout through the intake to every page. */
export async function walksThroughThePlan(reader: Reader, look: Look): Promise<void> {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await look("plan 01 welcome");
  await planner.presses("welcome-go");
  await planner.sees("about-you");
  await look("plan 02 about you");
  await planner.presses("intake-next");
  await planner.sees("your-day");
  await look("plan 03 your day");
  await planner.presses("your-day-go");
  await planner.sees("today");
  await look("plan 04 today");
  await reader.ratesPain(3);
  await planner
    .page("today")
    .locator("details")
    .evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
  await look("plan 05 today answered and opened");
  await planner.presses("tab-progress");
  await planner.sees("progress");
  await look("plan 06 progress");
  await planner.presses("ask-normal");
  await planner.sees("normal");
  await look("plan 07 normal");
  await planner.presses("tab-more");
  await planner.sees("more");
  await look("plan 08 more");
  for (const [index, page] of MORE.entries()) {
    await planner.opens(page);
    await look(`plan ${`${index + 9}`.padStart(2, "0")} ${page}`);
  }
  await planner.presses("tab-today");
  await planner.presses("flare-button");
  await planner.sees("flare");
  await look("plan 19 flare");
}

/** The first morning of a journey that is tapped whole. */
import { Planner } from "../harness/planner.ts";
import type { Reader } from "../harness/reader.ts";
import { Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";

/** At nine: a first bout, then the plan. */
export async function begins(reader: Reader, day: string): Promise<Walker> {
  await reader.ownsTheClock(`${day}T09:00:00Z`);
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.presses("welcome-go");
  await planner.chooses(words("about-you-usual"), "3");
  await planner.choosesAnActivity("activity-lifting");
  await planner.presses("intake-next");
  await planner.presses("your-day-go");
  await planner.sees("today");
  return new Walker(planner);
}

import type { Say } from "../../messages.ts";
import type { Opened } from "../open.ts";

/** What to tell the reader when the page has opened, most important first; nothing where all is as it was left. */
export function openingMessages({ opening, lost, bout }: Opened, say: Say): string[] {
  const said = [];
  if (opening === "damaged") said.push(say("memory-damaged", { number: lost }));
  else if (opening !== "first-visit" && opening !== "opened") said.push(say(`memory-${opening}`));
  if (bout === "cut-short") said.push(say("memory-cut-short"));
  return said;
}

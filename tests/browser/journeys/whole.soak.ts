/** Whole journeys, every day of them tapped, by a reader who knows nothing but what the screen says. `npm run soak -- journeys`. */
import { expect, test } from "../harness/test.ts";
import { dayAfter } from "../harness/walker.ts";
import { words } from "../harness/words.ts";
import { begins } from "./begins.ts";

test.use({ timezoneId: "Europe/London" });

/** The stage that the top of Today names. */
const stageOf = (eyebrow: string): number =>
  [0, 1, 2, 3, 4, 5].find((number) => eyebrow.includes(words("stage-short", { number }))) ?? -1;

test("sixteen weeks of a steady reader, from stage 1 to stage 5 and on", async ({ reader }) => {
  const since = Date.now();
  const first = "2026-02-02";
  const walker = await begins(reader, first);
  const reached: Record<number, number> = {};
  for (let day = 0, all = false; day < 112; day++) {
    // Sessions come with stage 3: from then on everything that is planned.
    all ||= reached[3] !== undefined;
    await walker.lives(dayAfter(first, day), { pain: day < 40 ? 2 : 1, all });
    if (day % 14 === 13) await walker.tellsHowItIsGoing({ activity: day > 60 ? 7 : 6, confidence: 7 });
    await walker.opensToday();
    const { eyebrow, text } = await walker.looks();
    const stage = stageOf(eyebrow);
    if (day % 7 === 6) {
      await walker.taps(words("tab-progress"));
      const left = await walker.planner.page("progress").locator(".gates .left").allInnerTexts();
      await walker.taps(words("tab-today"));
      console.log(
        `week ${(day + 1) / 7}: ${eyebrow}, ${walker.bouts} bouts, ${minutesSince(since)} min; left: ${left.join("; ").replace(/\s+/g, " ")}`,
      );
    }
    if (reached[stage] !== undefined) continue;
    reached[stage] = day;
    if (stage > 1) expect(text, `day ${day}: it is told`).toContain(words("moved-up", { number: stage }));
    await walker.taps(words("tab-progress"));
    const progress = await walker.looks();
    expect(progress.heading).toBe(words(`stage-${stage}`));
    expect(progress.lead).toBe(words(`stage-${stage}-why`));
    if (stage < 5) expect(progress.text).toContain(words("gates-heading", { number: stage + 1 }));
    else expect(progress.text).not.toContain(words("gates-heading", { number: 6 }));
    await walker.taps(words("ask-normal"));
    const answer = words(stage < 5 ? "normal-not-yet" : "normal-yes", { number: stage + 1 });
    expect((await walker.looks()).heading).toBe(answer);
    console.log(`day ${day + 1}: stage ${stage}, ${walker.bouts} bouts, ${minutesSince(since)} min`);
  }
  expect(Object.keys(reached)).toEqual(["1", "2", "3", "4", "5"]);
  const file = process.env.STEADYBACK_JOURNAL;
  if (file) await walker.savesABackup(file);
  console.log(
    `16 weeks in ${minutesSince(since)} min, ${walker.bouts} bouts: stages from days ${JSON.stringify(reached)}`,
  );
});

function minutesSince(since: number): string {
  return ((Date.now() - since) / 60_000).toFixed(1);
}

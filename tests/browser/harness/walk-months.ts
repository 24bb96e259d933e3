/** A walk past the screens that only weeks or months bring, for everything that must hold on each of them. */
import { Planner } from "./planner.ts";
import type { Reader } from "./reader.ts";
import type { Look } from "./walk.ts";
import { dayAfter, Walker } from "./walker.ts";
import { words } from "./words.ts";

/** The mornings of tests/fixtures/journeys/write.mjs on which something is new. */
const WEIGHTS_BEGIN = "2026-03-19";
const KEEPING_BEGINS = "2026-05-09";
const FLARE = "2026-02-16";
const TEST = "2026-03-04";
const AWAY = "2026-03-25";
const NOTHING_CHANGED = "2026-03-30";

/** A reader with the journal of a fixture; every one of them begins anew. */
async function comes(reader: Reader, journal: string): Promise<Walker> {
  const planner = new Planner(reader);
  await planner.comesWith(journal);
  return new Walker(planner);
}

/** Strength, and what it is measured by. */
export async function walksThroughStrength(reader: Reader, look: Look): Promise<void> {
  const walker = await comes(reader, "before-stage-4");
  await walker.wakes(dayAfter(WEIGHTS_BEGIN, -1), 1);
  await walker.unfolds();
  await look("months 01 stage 3");
  await walker.lives(dayAfter(WEIGHTS_BEGIN, -1), { pain: 1, all: true });
  await walker.wakes(WEIGHTS_BEGIN, 1);
  await walker.unfolds();
  await look("months 02 stage 4");
  await walker.taps(words("tab-progress"));
  await walker.unfolds();
  await look("months 03 progress with its charts");
}

/** A control test, from where it is offered to its result. */
export async function walksThroughATest(reader: Reader, look: Look): Promise<void> {
  const walker = await comes(reader, "before-stage-3");
  await walker.wakes(TEST, 1);
  await walker.goesTo(TEST, 12 * 60);
  await walker.opensToday();
  await look("months 13 a test is offered");
  await walker.taps(words("today-test", { name: words("direction-back") }));
  await walker.goesOn(1, "steady", "bout");
  await look("months 14 the test");
  await walker.goesOn(1, "steady", "tested");
  await look("months 15 how many were clean");
}

/** The last stage. */
export async function walksToTheLastStage(reader: Reader, look: Look): Promise<void> {
  const walker = await comes(reader, "before-stage-5");
  await walker.lives(dayAfter(KEEPING_BEGINS, -1), { pain: 1, all: true });
  await walker.wakes(KEEPING_BEGINS, 1);
  await walker.unfolds();
  await look("months 04 keep");
  await walker.taps(words("tab-progress"));
  await look("months 05 progress in keep");
  await walker.taps(words("ask-normal"));
  await look("months 06 back to normal");
}

/** What does not go to plan. */
export async function walksThroughSetbacks(reader: Reader, look: Look): Promise<void> {
  const flare = await comes(reader, "before-stage-2");
  await flare.wakes(FLARE, 5);
  await flare.taps(words("flare-button"));
  await flare.taps(words("flare-declare"));
  await flare.goesOn(4);
  await flare.unfolds();
  await look("months 07 a flare");
  const away = await comes(reader, "before-stage-3");
  await away.goesTo(AWAY, 9 * 60);
  await away.opensToday();
  await look("months 08 three weeks away");
  await away.doesTheNext(2);
  await look("months 09 a stage back");
  const stalled = await comes(reader, "nothing-changes");
  await stalled.lives(NOTHING_CHANGED, { pain: 4 });
  await look("months 10 nothing has changed");
  await stalled.taps(words("support-look"));
  await look("months 11 who could help");
  await stalled.taps(words("support-summary"));
  await look("months 12 the page to take along");
}

/** What does not go to plan, tapped whole from the first morning on; `setbacks.spec.ts` and its neighbours begin from journals. `npm run soak -- setbacks`. */
import { expect, test } from "../harness/test.ts";
import { dayAfter, type Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";
import { begins } from "./begins.ts";

test.use({ timezoneId: "Europe/London" });

const FIRST = "2026-02-02";
const stage = (number: number): string => words("stage-short", { number });

/** Lives from one day, counted from the first, up to another. */
async function livesOn(walker: Walker, from: number, to: number, pain: (day: number) => number): Promise<void> {
  for (let day = from; day < to; day++) {
    await walker.lives(dayAfter(FIRST, day), { pain: pain(day) });
    if (day % 14 === 13) await walker.tellsHowItIsGoing({ activity: 5, confidence: 6 });
    await walker.opensToday();
  }
}

test("pain gone in week 1: nothing moves on before its fourteen days", async ({ reader }) => {
  const walker = await begins(reader, FIRST);
  for (let day = 0; day < 13; day++) {
    await livesOn(walker, day, day + 1, () => Math.max(0, 3 - day));
    expect((await walker.looks()).eyebrow, `day ${day + 1}`).toContain(stage(1));
    await walker.taps(words("ask-normal"));
    const { heading, text } = await walker.looks();
    expect(heading).toBe(words("normal-not-yet", { number: 2 }));
    expect(text, "what is left is days and control").toContain(words("gate-days-left", { number: 14 - day - 1 }));
    await walker.opensToday();
  }
});

test("a flare in week 3 puts the gate off, and no further", async ({ reader }) => {
  const walker = await begins(reader, FIRST);
  await livesOn(walker, 0, 14, () => 2);
  const day = dayAfter(FIRST, 14);
  await walker.wakes(day, 5);
  await walker.taps(words("flare-button"));
  await walker.taps(words("flare-declare"));
  await walker.goesOn(4);
  expect((await walker.looks()).lead).toBe(words("frozen-flare"));
  await livesOn(walker, 15, 17, () => 3);
  let over = 17;
  for (; over < 40; over++) {
    await walker.wakes(dayAfter(FIRST, over), 2);
    if ((await walker.looks()).eyebrow.includes(stage(2))) break;
    await livesOn(walker, over, over + 1, () => 2);
  }
  console.log(`stage 2 on day ${over + 1}, where it is day 16 without a flare`);
  expect(over).toBeGreaterThan(17);
  expect(over).toBeLessThan(35);
});

test("nothing changes in 28 days: it is said, and there is a page to take along", async ({ reader }) => {
  const walker = await begins(reader, FIRST);
  let told = -1;
  for (let day = 0; day < 34 && told < 0; day++) {
    await walker.lives(dayAfter(FIRST, day), { pain: 4 });
    if (day % 14 === 13) await walker.tellsHowItIsGoing({ activity: 5, confidence: 4 });
    await walker.opensToday();
    if ((await walker.looks()).text.includes(words("support-stalled", { number: 28 }))) told = day;
  }
  console.log(`told on day ${told + 1}`);
  expect(told).toBeGreaterThanOrEqual(27);
  await walker.taps(words("support-look"));
  expect((await walker.looks()).heading).toBe(words("support-heading-gently"));
  await walker.taps(words("support-summary"));
  expect((await walker.looks()).text, "as told at the start: never above that").toContain(
    words("summary-pain-usual", { number: 3 }),
  );
});

test("an emergency in week 5, then three weeks away over a change of clocks: locked, lifted, and a stage back", async ({
  reader,
}) => {
  const walker = await begins(reader, FIRST);
  await livesOn(walker, 0, 30, () => 2);
  expect((await walker.looks()).eyebrow).toContain(stage(2));
  await walker.wakes(dayAfter(FIRST, 30), 2);
  await walker.planner.isLockedByTheCheck();
  expect((await walker.looks()).heading).toBe(words("locked-emergency-heading"));
  await walker.goesTo(dayAfter(FIRST, 31), 9 * 60);
  await reader.presses("lift-seen");
  await walker.goesOn(1);
  expect((await walker.looks()).eyebrow, "what was earned is kept").toContain(stage(2));
  await livesOn(walker, 32, 36, () => 2);
  const before = (await walker.looks()).eyebrow.includes(stage(3)) ? 3 : 2;
  // The clocks change on 29 March.
  await walker.goesTo("2026-03-31", 9 * 60);
  await walker.opensToday();
  expect((await walker.looks()).heading).toBe(words("today-check-due"));
  await walker.doesTheNext(2);
  const { eyebrow, text } = await walker.looks();
  expect(eyebrow).toContain(stage(before - 1));
  expect(text).toContain(words("moved-absence", { number: before - 1 }));
});

/** A steady reader on the eve of a stage: one day is tapped, and the next morning says that they have moved up, and what that means. */
import { Planner } from "../harness/planner.ts";
import { expect, test } from "../harness/test.ts";
import { dayAfter, Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";

test.use({ timezoneId: "Atlantic/Reykjavik" });

/** The first day of each stage, as the steady life of tests/fixtures/journeys/write.mjs has it. */
const MOVES = { 2: "2026-02-17", 3: "2026-03-05", 4: "2026-03-19", 5: "2026-05-09" } as const;

for (const stage of [2, 3, 4, 5] as const) {
  test(`stage ${stage} opens on the morning after the day that meets the gate, and is told`, async ({ reader }) => {
    const planner = new Planner(reader);
    await planner.comesWith(`before-stage-${stage}`);
    const walker = new Walker(planner);
    // From stage 3 the day holds sessions too.
    await walker.lives(dayAfter(MOVES[stage], -1), { pain: 1, all: stage > 3 });
    expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: stage - 1 }));
    await walker.taps(words("ask-normal"));
    expect((await walker.looks()).heading, "nothing is left").toBe(words("normal-tomorrow", { number: stage }));
    await walker.wakes(MOVES[stage], 1);
    const today = await walker.looks();
    expect(today.eyebrow).toContain(words("stage-short", { number: stage }));
    expect(today.text).toContain(words("moved-up", { number: stage }));
    await walker.taps(words("ask-normal"));
    const answer = words(stage < 5 ? "normal-not-yet" : "normal-yes", { number: stage + 1 });
    expect((await walker.looks()).heading).toBe(answer);
    await walker.taps(words("tab-progress"));
    const progress = await walker.looks();
    expect([progress.heading, progress.lead]).toEqual([words(`stage-${stage}`), words(`stage-${stage}-why`)]);
    if (stage < 5) expect(progress.text).toContain(words("gates-heading", { number: stage + 1 }));
    else await keeps(planner, walker);
  });
}

/** The last stage has no gate to the next, and asks for little: one bout on some days of the week. */
async function keeps(planner: Planner, walker: Walker): Promise<void> {
  await expect(planner.page("progress").locator(".gates")).toHaveCount(0);
  let planned = 0;
  for (let day = 0; day < 7; day++) {
    await walker.wakes(dayAfter(MOVES[5], day), 1);
    const bouts = await planner.page("today").locator(".day-line li").count();
    expect(bouts).toBeLessThanOrEqual(1);
    planned += bouts;
  }
  expect(planned).toBeGreaterThanOrEqual(3);
  expect(planned).toBeLessThanOrEqual(5);
}

test("moving up can be refused, and taken up again", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.comesWith("before-stage-2");
  const walker = new Walker(planner);
  await walker.lives(dayAfter(MOVES[2], -1), { pain: 1 });
  await walker.wakes(MOVES[2], 1);
  await walker.taps(words("stage-stay"));
  expect((await walker.looks()).text).toContain(words("staying"));
  expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: 1 }));
  await walker.wakes(dayAfter(MOVES[2]), 1);
  expect((await walker.looks()).eyebrow, "and the days go on").toContain(words("stage-short", { number: 1 }));
  await walker.taps(words("stage-move-on"));
  await walker.lives(dayAfter(MOVES[2], 1), { pain: 1 });
  await walker.wakes(dayAfter(MOVES[2], 2), 1);
  expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: 2 }));
});

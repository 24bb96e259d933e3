/** A steady reader on the eve of a stage: one day is tapped, and the next morning says that they have moved up, and what that means. */
import { Planner } from "../harness/planner.ts";
import { expect, test } from "../harness/test.ts";
import { dayAfter, Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";

test.use({ timezoneId: "Atlantic/Reykjavik" });

/** The first day of the stage, as the steady life of tests/fixtures/journeys/write.mjs has it. */
const MOVES = { 2: "2026-02-17", 3: "2026-03-05" } as const;

for (const stage of [2, 3] as const) {
  test(`stage ${stage} opens on the morning after the day that meets the gate, and is told`, async ({ reader }) => {
    const planner = new Planner(reader);
    await planner.comesWith(`before-stage-${stage}`);
    const walker = new Walker(planner);
    await walker.lives(dayAfter(MOVES[stage], -1), { pain: 1 });
    expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: stage - 1 }));
    await walker.taps(words("ask-normal"));
    expect((await walker.looks()).heading, "nothing is left").toBe(words("normal-tomorrow", { number: stage }));
    await walker.wakes(MOVES[stage], 1);
    const today = await walker.looks();
    expect(today.eyebrow).toContain(words("stage-short", { number: stage }));
    expect(today.text).toContain(words("moved-up", { number: stage }));
    await walker.taps(words("ask-normal"));
    expect((await walker.looks()).heading).toBe(words("normal-not-yet", { number: stage + 1 }));
    await walker.taps(words("tab-progress"));
    const progress = await walker.looks();
    expect([progress.heading, progress.lead]).toEqual([words(`stage-${stage}`), words(`stage-${stage}-why`)]);
    expect(progress.text).toContain(words("gates-heading", { number: stage + 1 }));
  });
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

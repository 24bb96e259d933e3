/** Nothing on the page moves by itself, on a slow network and at every step. */
import { slow4g, sticksOut, watchShifts } from "./harness/layout.ts";
import { expect, test } from "./harness/test.ts";
import { walksThroughThePlan } from "./harness/walk-plan.ts";

/** Rounding of sub-pixels, no more. */
const tolerance = 0.001;

for (const [name, viewport] of [
  ["a telephone", { width: 360, height: 740 }],
  ["a desk", { width: 1280, height: 900 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test("nothing shifts on slow 4G, at load or at any step", async ({ reader, page }) => {
      test.setTimeout(120_000);
      const shifts = await watchShifts(page);
      await slow4g(page);
      await reader.opens();
      await reader.coach.scrollIntoViewIfNeeded();
      const step = async (what: string): Promise<void> => {
        // Long enough that a tap excuses nothing that comes late.
        await page.waitForTimeout(700);
        const now = await shifts();
        test.info().annotations.push({
          type: "layout shift",
          description: `${what}: ${now.unexpected} (after input: ${now.afterInput})`,
        });
        expect(now.unexpected, `${what}; moved: ${now.moved.join(", ")}`).toBeLessThanOrEqual(tolerance);
      };
      await step("the card");
      await reader.startsFromTheCard();
      await step("the first list");
      await reader.passesTheCheck();
      await step("the place");
      await reader.choosesPlace("floor");
      await reader.ratesPain(3);
      await step("the first cue");
      await page.waitForTimeout(12_000);
      await step("twelve seconds of the bout");
      await reader.presses("bout-skip");
      await page.waitForTimeout(8_000);
      await step("the second exercise");
      await reader.presses("bout-hurts");
      await step("this hurts");
      await reader.ratesPain(7);
      await step("the answer");
      await reader.presses("offer-finish");
      await step("afterwards");
      await reader.answersAfterwards();
      await step("done");
    });
  });
}

test.describe("on the narrowest telephone", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("no page of the plan is wider than the screen", async ({ reader, page }) => {
    await reader.ownsTheClock();
    await walksThroughThePlan(reader, async (name) => expect.soft(await sticksOut(page), name).toEqual([]));
  });
});

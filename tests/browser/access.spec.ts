/** Everybody can use it: axe on every screen, and less motion for those who ask for it. */
import type { Page } from "@playwright/test";
import { violations } from "./harness/axe.ts";
import { sticksOut } from "./harness/layout.ts";
import { expect, test } from "./harness/test.ts";
import {
  type Look,
  walksInMuchPain,
  walksIntoLocks,
  walksThroughABout,
  walksThroughTheLibrary,
  walksToAGoodEnd,
  walksWithoutAnEngine,
} from "./harness/walk.ts";
import {
  walksThroughATest,
  walksThroughSetbacks,
  walksThroughStrength,
  walksToTheLastStage,
} from "./harness/walk-months.ts";
import { walksThroughThePlan } from "./harness/walk-plan.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    const looks =
      (page: Page): Look =>
      async (name) =>
        expect.soft(await violations(page), name).toEqual([]);

    test("axe finds nothing on any screen of a bout", async ({ reader, page }) => {
      await reader.ownsTheClock();
      await walksThroughABout(reader, looks(page));
      await walksToAGoodEnd(reader, looks(page));
      await walksInMuchPain(reader, looks(page));
    });

    test("axe finds nothing on any page of the plan", async ({ reader, page }) => {
      await reader.ownsTheClock();
      await walksThroughThePlan(reader, looks(page));
    });

    test.describe("on the narrowest telephone", () => {
      test.use({ viewport: { width: 320, height: 700 } });

      for (const walks of [walksThroughStrength, walksThroughATest, walksToTheLastStage, walksThroughSetbacks])
        test(`axe finds nothing on what months bring, and nothing sticks out: ${walks.name}`, async ({
          reader,
          page,
        }) => {
          await walks(reader, async (name) => {
            // It waits by the page's clock.
            await page.clock.resume();
            await looks(page)(name);
            expect.soft(await sticksOut(page), name).toEqual([]);
          });
        });
    });

    test("axe finds nothing on the screens of a lock", async ({ reader, page }) => {
      await walksIntoLocks(reader, looks(page));
    });

    test("axe finds nothing in the library", async ({ reader, page }) => {
      await walksThroughTheLibrary(reader, looks(page));
    });

    test("axe finds nothing where nothing works", async ({ reader, site, page, console }) => {
      console.expects(/status of 404|dynamically imported module/);
      await walksWithoutAnEngine(reader, site, looks(page));
    });
  });
}

test.describe("with less motion asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the figure stands still within a cue, and the bout goes on", async ({ reader, page }) => {
    await reader.ownsTheClock();
    await reader.opens();
    await page.clock.pauseAt("2026-03-10T11:00:00");
    await reader.beginsABout();
    const figure = reader.coach.locator("[data-figure] svg");
    const shown: string[] = [];
    let cue = await reader.whatTheBoutShows();
    for (let moment = 0; moment < 40; moment++) {
      await reader.waits(0.5);
      const now = await reader.whatTheBoutShows();
      const drawn = await figure.evaluate((element) => element.outerHTML);
      if (now === cue && shown.length > 0) expect(drawn, now).toBe(shown.at(-1));
      cue = now;
      shown.push(drawn);
    }
    expect(new Set(shown).size, "more than one still in 20 s").toBeGreaterThan(1);
  });
});

test("without that wish the figure moves within a cue", async ({ reader, page }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await page.clock.pauseAt("2026-03-10T11:00:00");
  await reader.beginsABout();
  const drawn = new Set<string>();
  for (let moment = 0; moment < 40; moment++) {
    await reader.waits(0.5);
    drawn.add(await reader.coach.locator("[data-figure] svg").evaluate((element) => element.outerHTML));
  }
  expect(drawn.size, "pictures in 20 s").toBeGreaterThan(10);
});

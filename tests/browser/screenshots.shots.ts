/** Every screen at three widths, light and dark, into .cache/screens. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reader } from "./harness/reader.ts";
import { test } from "./harness/test.ts";
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

const folder = fileURLToPath(new URL("../../.cache/screens/", import.meta.url));

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${width} ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      const into = `${folder}${width}-${colorScheme}/`;
      const takes =
        (reader: Reader): Look =>
        async (name) => {
          mkdirSync(into, { recursive: true });
          await reader.coach.screenshot({ path: `${into}${name}.png` });
        };

      test(`every screen at ${width} px, ${colorScheme}`, async ({ reader, site, console }) => {
        test.setTimeout(240_000);
        console.expects(/status of 404|dynamically imported module/);
        const look = takes(reader);
        await reader.ownsTheClock();
        await walksThroughABout(reader, look);
        await walksToAGoodEnd(reader, look);
        await walksIntoLocks(reader, look);
        await walksInMuchPain(reader, look);
        await walksThroughTheLibrary(reader, look);
        await walksThroughThePlan(reader, look);
        await walksWithoutAnEngine(reader, site, look);
      });

      for (const walks of [walksThroughStrength, walksThroughATest, walksToTheLastStage, walksThroughSetbacks])
        test(`what months bring at ${width} px, ${colorScheme}: ${walks.name}`, async ({ reader }) => {
          await walks(reader, takes(reader));
        });
    });
  }
}

test("the README's two pictures: the card in its article, and a bout on a phone", async ({ reader }) => {
  const into = `${folder}readme/`;
  mkdirSync(into, { recursive: true });
  await reader.ownsTheClock();
  await reader.page.setViewportSize({ width: 900, height: 860 });
  await reader.opens();
  await reader.coach.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top + scrollY - 190 }));
  await reader.page.screenshot({ path: `${into}article.png` });
  await reader.page.setViewportSize({ width: 400, height: 860 });
  await reader.beginsABout();
  await reader.presses("bout-skip");
  await reader.waits(11);
  await reader.coach.screenshot({ path: `${into}bout.png` });
});

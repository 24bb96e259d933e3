/** The plan under what takes minutes: ten years to open, and a page that is left open for a year. */
import { longLives } from "../../src/build/measure/lives.mjs";
import { livesThrough, staysFlat } from "./harness/months.ts";
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";

test("ten years open to Today within 150 ms", async ({ reader, page }) => {
  const { lives } = await longLives();
  const { file, asked } = lives.at(-1) as { file: string; asked: { at: number } };
  await page.clock.setFixedTime(asked.at);
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("memory");
  const buffer = Buffer.from(file);
  const chosen = { name: "ten-years.json", mimeType: "application/json", buffer };
  await planner.page("memory").locator("input[type=file]").setInputFiles(chosen);
  await planner.presses("memory-remember");
  await expect(planner.page("memory").locator(".remember")).toHaveAttribute("data-state", "on");
  const times: number[] = [];
  for (let time = 0; time < 9; time++) {
    await page.reload();
    // The files are here, as they are after a hover or a finger on the card; the engine and the journal are not.
    await reader.startButton.hover();
    await page.waitForTimeout(1000);
    times.push(
      await reader.coach.evaluate(async (element) => {
        const root = element.shadowRoot as ShadowRoot;
        const since = performance.timeOrigin + performance.now();
        const shown = new Promise<void>((resolve) => {
          new MutationObserver(() => root.querySelector("section.page.today") && resolve()).observe(root, {
            childList: true,
            subtree: true,
          });
        });
        root.querySelector("button")?.click();
        await shown;
        return performance.timeOrigin + performance.now() - since;
      }),
    );
  }
  const sorted = times.sort((one, next) => one - next);
  console.log(`from the tap to Today: ${sorted.map((ms) => ms.toFixed(0)).join(", ")} ms`);
  // The fastest: other work on the machine only ever adds.
  expect(sorted[0]).toBeLessThanOrEqual(150);
});

test("a page that is left open for a year holds on to no more than after three months", async ({ reader }) => {
  test.setTimeout(1_800_000);
  const held = await livesThrough(reader, 364);
  console.log(held.map(({ bytes, nodes }) => `${(bytes / 1e6).toFixed(1)} MB, ${nodes} nodes`).join("; "));
  staysFlat(held, 1_500_000);
});

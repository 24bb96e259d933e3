/** The large view: worked from the floor by a thumb, a key or a page-turner. */
import type { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

const toggle = (reader: Reader) => reader.coach.getByRole("switch", { name: words("large-view"), exact: true });

async function enlarges(reader: Reader): Promise<void> {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await toggle(reader).click();
  await expect(reader.coach.locator(".box.large")).toBeVisible();
}

/** Everything that is needed while lying down, in view at once and large enough for a thumb. */
async function everythingIsInReach(reader: Reader): Promise<void> {
  const { width, height } = reader.page.viewportSize() ?? { width: 0, height: 0 };
  const controls = ["bout-pause", "bout-hurts", "bout-skip"].map((id) => reader.button(id));
  for (const part of [...controls, toggle(reader), reader.coach.locator(".count"), reader.coach.locator(".title")]) {
    const box = await part.boundingBox();
    expect(box, `${part}`).not.toBeNull();
    if (!box) continue;
    expect(box.x + box.width, `${part}`).toBeLessThanOrEqual(width);
    expect(box.y + box.height, `${part}`).toBeLessThanOrEqual(height);
  }
  const pause = await reader.button("bout-pause").boundingBox();
  expect(pause?.height).toBeGreaterThanOrEqual(64);
  expect(pause?.width).toBeGreaterThanOrEqual(width * 0.4);
  const figure = await reader.coach.locator("[data-figure]").boundingBox();
  expect(figure?.height).toBeGreaterThan(60);
  const count = await reader.coach.locator("[data-seconds]").evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(count), "read at arm's length").toBeGreaterThanOrEqual(48);
}

for (const [name, width, height] of [
  ["a small telephone", 320, 640],
  ["a telephone on its side", 844, 390],
  ["a computer", 1280, 800],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } });

    test("all of it is in view, and a page-turner works it", async ({ reader, page }) => {
      await enlarges(reader);
      expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      await everythingIsInReach(reader);
      const turner = page.keyboard;
      for (const [key, id] of [
        ["PageUp", "bout-resume"],
        ["ArrowLeft", "bout-pause"],
        ["ArrowUp", "bout-resume"],
        ["ArrowUp", "bout-pause"],
      ] as const) {
        await turner.press(key);
        await expect(reader.button(id), key).toBeVisible();
      }
      for (const [key, at] of [
        ["PageDown", 2],
        ["ArrowRight", 3],
      ] as const) {
        await turner.press(key);
        await expect(reader.screen("bout").locator("h2"), key).not.toHaveText(words("breathing-name"));
        await expect(reader.screen("bout").locator(".eyebrow")).toHaveText(words("bout-exercise", { at, count: 3 }));
      }
      await turner.press("ArrowDown");
      await reader.sees("after");
      await expect(reader.coach.locator(".box.large"), "the questions come back into the page").toHaveCount(0);
      await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    });
  });
}

test("outside the large view the arrows scroll the page as ever", async ({ reader, page }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  const before = await reader.whatTheBoutShows();
  for (const key of ["ArrowDown", "PageDown", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  expect(await reader.whatTheBoutShows()).toBe(before);
  await expect(reader.button("bout-pause")).toBeVisible();
});

test("where full screen is refused it lies over the page, and the page keeps its shape", async ({ reader, page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
  });
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await toggle(reader).click();
  const box = reader.coach.locator(".box.large");
  await expect(box).toBeVisible();
  await expect.poll(() => box.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1024, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await everythingIsInReach(reader);
  await toggle(reader).click();
  await expect(box).toHaveCount(0);
  await toggle(reader).click();
  await expect(box).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(box, "Escape leaves it").toHaveCount(0);
  await reader.sees("bout");
});

test("some seconds into a bout it needs no network", async ({ reader, site, context }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await reader.waits(4);
  await expect.poll(() => site.coachFiles.filter((path) => /large-view|sound-menu/.test(path))).toHaveLength(2);
  await reader.waits(1);
  await context.setOffline(true);
  await toggle(reader).click();
  await expect(reader.coach.locator(".box.large")).toBeVisible();
});

test("leaving full screen by the browser's own way leaves the large view, and it is kept for the next bout", async ({
  reader,
  page,
}) => {
  await enlarges(reader);
  await page.evaluate(() => document.exitFullscreen());
  await expect(reader.coach.locator(".box.large")).toHaveCount(0);
  await expect(toggle(reader)).toHaveAttribute("aria-checked", "false");
  await toggle(reader).click();
  await reader.presses("bout-hurts");
  await expect(reader.coach.locator(".box.large"), "this leads back to the bout").toBeVisible();
  await reader.ratesPain(2);
  await reader.presses("offer-finish");
  await reader.presses("after-done");
  await expect(reader.coach.locator(".box.large")).toHaveCount(0);
  await reader.presses("done-again");
  await reader.choosesPlace("chair");
  await reader.ratesPain(2);
  await expect(reader.coach.locator(".box.large")).toBeVisible();
});

/** The coach's own page without a network, for readers who asked to be remembered. */
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

test("app.html comes back without a network once the reader is remembered, and a bout can be done", async ({
  reader,
  page,
  context,
  site,
}) => {
  const planner = new Planner(reader);
  await planner.makesAPlan({ path: "/app.html" });
  await planner.setsItUp();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.reload();
  await planner.sees("today");
  await context.setOffline(true);
  const before = site.requests.length;
  await page.reload();
  await planner.sees("today");
  await planner.opens("about");
  await expect(planner.page("about")).toContainText(words("about-weak"));
  await planner.presses("tab-today");
  await reader.hand.press(planner.coach.locator(".button.big"));
  await reader.choosesPlace("chair");
  await reader.ratesPain(2);
  await reader.sees("bout");
  // The browser looks by itself for a newer worker; whether it gets there before the network goes is chance.
  expect(site.requests.slice(before).filter((path) => path !== "/sw.js")).toEqual([]);
});

test("erasing takes the copy away", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan({ path: "/app.html" });
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await planner.opens("memory");
  await planner.presses("erase");
  await planner.presses("erase-yes");
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 }).toEqual([]);
});

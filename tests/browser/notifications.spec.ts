/** Notifications: asked for within a tap, one a bout, none while locked, and none where the browser has or allows none. */
import type { Page } from "@playwright/test";
import { Planner } from "./harness/planner.ts";
import { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

type Answer = "granted" | "denied" | "absent" | "throws";

/** A browser that answers so, and makes a note of what it is told. */
async function answers(page: Page, answer: Answer): Promise<void> {
  await page.addInitScript((given) => {
    const told: number[] = [];
    class Told {
      static permission = "default";
      static requestPermission = async (): Promise<string> => {
        Told.permission = given === "throws" ? "granted" : given;
        return Told.permission;
      };
      constructor() {
        if (given === "throws") throw new TypeError("Illegal constructor");
        told.push(Date.now());
      }
    }
    Object.assign(window, { told });
    if (given === "absent") Reflect.deleteProperty(window, "Notification");
    else Object.defineProperty(window, "Notification", { configurable: true, value: Told });
  }, answer);
}

/** When it was told of something, by the page's own clock. */
const toldAt = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { told: number[] }).told);

const told = async (page: Page): Promise<number> => (await toldAt(page)).length;

async function asks(reader: Reader): Promise<Planner> {
  const planner = new Planner(reader);
  await reader.ownsTheClock();
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("reminders");
  await planner.presses("reminders-notify");
  return planner;
}

async function hides(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

test("granted: one notification a bout, out of sight too, and none while locked", async ({ reader, page }) => {
  await answers(page, "granted");
  const planner = await asks(reader);
  await expect(planner.page("reminders")).toContainText(words("reminders-notify-on"));
  expect(await told(page), "nothing is due yet").toBe(0);
  const title = await page.title();
  await hides(page);
  await page.clock.runFor("04:00:00");
  await expect.poll(() => page.title()).toBe(words("due-title", { title }));
  const first = await told(page);
  expect(first).toBeGreaterThan(0);
  await planner.presses("back-to-today");
  await planner.presses("tab-more");
  expect(await told(page), "once a bout, however often it is drawn").toBe(first);
  await planner.presses("tab-today");
  await planner.isLockedByTheCheck();
  expect(await page.title(), "a lock takes the cue away").toBe(title);
  await page.clock.runFor("23:00:00");
  expect(await told(page)).toBe(first);
  expect(await page.title()).toBe(title);
});

test("of several tabs one tells", async ({ reader, page, context }) => {
  await answers(page, "granted");
  const planner = await asks(reader);
  await planner.opens("memory");
  await planner.presses("memory-remember");
  await expect(planner.page("memory").locator(".remember")).toContainText(words("memory-on"));
  const other = new Reader(await context.newPage(), reader.address);
  await answers(other.page, "granted");
  await other.opens();
  await other.hand.press(other.startButton);
  const second = new Planner(other);
  await second.sees("today");
  await second.opens("reminders");
  await second.presses("reminders-notify");
  // The clock is both tabs'.
  await page.clock.runFor("04:00:00");
  for (const tab of [page, other.page])
    await expect.poll(() => tab.title()).toContain(words("due-title", { title: "" }).trim());
  const times = [...(await toldAt(page)), ...(await toldAt(other.page))].sort((one, next) => one - next);
  expect(times.length).toBeGreaterThan(0);
  const apart = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(Number.POSITIVE_INFINITY, ...apart), "no bout is told of twice").toBeGreaterThan(30 * 60_000);
});

for (const answer of ["denied", "absent"] as const) {
  test(`${answer}: it says so, and the title tells all the same`, async ({ reader, page }) => {
    await answers(page, answer);
    const planner = await asks(reader);
    await expect(planner.page("reminders")).toContainText(words("reminders-notify-refused"));
    const title = await page.title();
    await page.clock.runFor("04:00:00");
    await expect.poll(() => page.title()).toBe(words("due-title", { title }));
    expect(await told(page)).toBe(0);
  });
}

test("allowed but refused in the making, as on telephones: the title tells", async ({ reader, page }) => {
  await answers(page, "throws");
  await asks(reader);
  const title = await page.title();
  await page.clock.runFor("04:00:00");
  await expect.poll(() => page.title()).toBe(words("due-title", { title }));
});

test("in a frame of another site it says that it cannot", async ({ reader, page, site, console }) => {
  console.expects(/Notification/);
  // The same server by another name is another site.
  const elsewhere = reader.address.replace("127.0.0.1", "localhost");
  site.adds(
    "/framing.html",
    `<!doctype html><title>A page</title><link rel="icon" href="data:,"><iframe src="${elsewhere}/app.html" width="900" height="700"></iframe>`,
  );
  await page.goto(`${reader.address}/framing.html`);
  const frame = page.frames().find((one) => one.url().startsWith(elsewhere));
  if (!frame) throw new Error("the frame did not load");
  const framed = new Planner(new Reader(frame as unknown as Page, elsewhere));
  await framed.reader.beginsABout();
  for (const id of ["bout-finish", "after-skip", "done-plan"]) await framed.reader.presses(id);
  await framed.setsItUp();
  await framed.opens("reminders");
  await framed.presses("reminders-notify");
  await expect(framed.page("reminders")).toContainText(words("reminders-notify-refused"));
});

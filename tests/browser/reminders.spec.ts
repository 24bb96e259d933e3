/** Reminders: in the tab's title, by notification, and as a calendar file that two independent readers of calendars understand. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

/** An event, as either reader has it. */
interface Event {
  uid: string;
  start: number;
  summary: string;
  alarms: number;
  sequence: number;
}

async function downloads(page: Page, tap: Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), tap]);
  return readFileSync(await download.path(), "utf8");
}

function byIcalJs(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const { uid, summary, sequence } = event;
    return {
      uid,
      summary,
      sequence: Number(sequence),
      start: event.startDate.toJSDate().getTime(),
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
}

function byNodeIcal(text: string): Event[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === "VEVENT");
  return events.map((event) => {
    const { uid, summary, sequence, start, alarms } = event as unknown as Event & { start: Date; alarms?: unknown[] };
    return { uid, summary, sequence: Number(sequence), start: start.getTime(), alarms: alarms?.length ?? 0 };
  });
}

test.beforeEach(({ reader }) => reader.ownsTheClock());

test("two weeks go into the calendar, and two readers of calendars agree on them", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("reminders");
  const text = await downloads(page, planner.presses("reminders-calendar"));
  const events = byIcalJs(text);
  expect(byNodeIcal(text)).toEqual(events);
  expect(events.length).toBeGreaterThan(14 * 4);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(events.every(({ alarms, summary }) => alarms === 1 && summary === words("reminder-bout-title"))).toBe(true);
  const now = await page.evaluate(() => Date.now());
  const days = events.map(({ start }) => (start - now) / 86_400_000);
  expect(Math.min(...days)).toBeGreaterThan(0);
  expect(Math.max(...days)).toBeLessThan(14);
  expect(text).toContain(words("reminder-bout").slice(0, 20));
});

test("the cancelling file names every reminder that the other one made, and is newer", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("reminders");
  const made = byIcalJs(await downloads(page, planner.presses("reminders-calendar")));
  const text = await downloads(page, planner.presses("reminders-cancel"));
  expect(text).toContain("METHOD:CANCEL");
  const cancelled = new Map(byIcalJs(text).map((event) => [event.uid, event]));
  for (const { uid, sequence } of made) expect(cancelled.get(uid)?.sequence ?? 0, uid).toBeGreaterThan(sequence);
});

test("a lock offers the cancelling file, and no other", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.isLockedByTheCheck();
  const text = await downloads(page, reader.presses("reminders-cancel"));
  expect(byNodeIcal(text).length).toBeGreaterThan(14 * 4);
  await expect(reader.button("reminders-calendar")).toHaveCount(0);
});

test("the tab's title says when a bout is due, and stops saying it", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  const title = await page.title();
  await page.clock.runFor("04:00:00");
  await expect.poll(() => page.title()).toBe(words("due-title", { title }));
  await expect(planner.heading()).toHaveText(words("today-due"));
});

test("About prints every number that decides, with its source, and says how weak it is", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("about");
  await expect(planner.page("about")).toContainText(words("about-weak"));
  await expect(planner.page("about").locator(".rules li")).not.toHaveCount(0);
  const rules = await planner.page("about").locator(".rules li").allTextContents();
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule) => /policy-|unit-/.test(rule))).toEqual([]);
});

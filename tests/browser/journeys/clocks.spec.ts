/** Days that are not 24 hours long: clocks that change, and a flight. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import nodeIcal from "node-ical";
import { Planner } from "../harness/planner.ts";
import { expect, test } from "../harness/test.ts";
import { countsAlready, dayAfter, Walker } from "../harness/walker.ts";
import { words } from "../harness/words.ts";

/** When the reader of the fixtures gets up and goes to bed, minutes after local midnight. */
const [WAKE, SLEEP] = [7 * 60, 22 * 60 + 30];

/** The local days and minutes of the reminders that the calendar file holds, by the reader's own clock. */
async function reminders(planner: Planner, zone: string): Promise<Map<string, number[]>> {
  await planner.opens("reminders");
  const waiting = planner.reader.page.waitForEvent("download");
  await planner.presses("reminders-calendar");
  const events = Object.values(nodeIcal.sync.parseICS(readFileSync(await (await waiting).path(), "utf8")));
  const days = new Map<string, number[]>();
  for (const event of events) {
    if (event?.type !== "VEVENT") continue;
    const [day = "", time = ""] = new Date(event.start).toLocaleString("sv-SE", { timeZone: zone }).split(" ");
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    days.set(
      day,
      [...(days.get(day) ?? []), hours * 60 + minutes].sort((one, next) => one - next),
    );
  }
  await planner.presses("tab-today");
  return days;
}

/** Days with something done, as the top of Progress says. */
async function daysInStage(walker: Walker): Promise<number> {
  await walker.taps(words("tab-progress"));
  const { eyebrow } = await walker.looks();
  await walker.taps(words("tab-today"));
  for (let days = 0; days < 100; days++) if (eyebrow === words("stage-of", { number: 1, days })) return days;
  throw new Error(`no days in "${eyebrow}"`);
}

const changes = [
  { name: "23 hours", journal: "two-weeks-in-spring", day: "2026-03-29" },
  { name: "25 hours", journal: "two-weeks-in-autumn", day: "2026-10-25" },
];

test.describe("where clocks change", () => {
  test.use({ timezoneId: "Europe/London" });

  for (const { name, journal, day } of changes) {
    test(`a day of ${name} has its bouts at the same times of day, and reminders follow the new clock`, async ({
      reader,
    }) => {
      const planner = new Planner(reader);
      await planner.comesWith(journal);
      const walker = new Walker(planner);
      await walker.lives(dayAfter(day, -1));
      const before = await daysInStage(walker);
      const told = await reminders(planner, "Europe/London");
      expect(told.get(dayAfter(day))?.length).toBe(5);
      for (let on = 0; on < 13; on++) {
        const times = told.get(dayAfter(day, on)) ?? [];
        expect(times, dayAfter(day, on)).toEqual(told.get(dayAfter(day)));
        expect(times.every((time) => time >= WAKE && time <= SLEEP)).toBe(true);
      }
      // In the hour in which clocks change: of the day that ends at three, and none of its bouts.
      await walker.goesTo(day, 50);
      await walker.opensToday();
      await walker.doesTheNext(2);
      expect((await walker.looks()).text, "the day that ends is still the day").toContain("4 of 5 done");
      await walker.lives(day);
      const line = await planner.dayLine();
      expect(line).toHaveLength(5);
      expect(line.filter((bout) => bout.endsWith(words("bout-done")))).toHaveLength(3);
      expect(await daysInStage(walker), "one day more, not two").toBe(before + 1);
      // The sixteenth day, on which this life moves up where no clock changes.
      await walker.wakes(dayAfter(day), 2);
      expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: 2 }));
    });
  }
});

test("a flight from +0 to +10: no day is lost, none comes twice, and the day line is of where the reader is", async ({
  reader,
  page,
}) => {
  const flies = await byPlane(page);
  await flies("Atlantic/Reykjavik");
  const planner = new Planner(reader);
  await planner.comesWith("before-stage-2");
  const walker = new Walker(planner);
  const leaves = "2026-02-16";
  await walker.lives(leaves);
  const before = await daysInStage(walker);
  const there = "Australia/Brisbane";
  await flies(there);
  await walker.goesTo(dayAfter(leaves), 9 * 60);
  await walker.opensToday();
  expect((await walker.looks()).eyebrow).toContain("17 February");
  await walker.answersTheMorning(2);
  const line = await planner.dayLine();
  const times = line
    .map((bout) => /^(\d+):(\d\d)/.exec(bout))
    .map((time) => Number(time?.[1]) * 60 + Number(time?.[2]));
  expect(line.length).toBeGreaterThanOrEqual(3);
  expect(
    times.every((time) => time >= WAKE && time <= SLEEP),
    line.join(", "),
  ).toBe(true);
  expect(
    line.filter((bout) => bout.endsWith(words("bout-done"))),
    "yesterday's are yesterday's",
  ).toHaveLength(0);
  const told = await reminders(planner, there);
  for (const [day, at] of told)
    expect(
      at.every((time) => time >= WAKE && time <= SLEEP),
      day,
    ).toBe(true);
  await walker.lives(dayAfter(leaves));
  expect(countsAlready(await walker.looks())).toBe(true);
  // The gate was met on the day of the flight, and opened once.
  expect((await walker.looks()).eyebrow).toContain(words("stage-short", { number: 2 }));
  expect(before).toBeGreaterThanOrEqual(14);
  await walker.wakes(dayAfter(leaves, 2), 2);
  await walker.taps(words("tab-progress"));
  expect((await walker.looks()).eyebrow).toBe(words("stage-of", { number: 2, days: 2 }));
});

/** What takes the page to another zone. */
async function byPlane(page: Page): Promise<(zone: string) => Promise<unknown>> {
  const browser = await page.context().newCDPSession(page);
  return (timezoneId) => browser.send("Emulation.setTimezoneOverride", { timezoneId });
}

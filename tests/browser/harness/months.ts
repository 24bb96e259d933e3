/** A plan that stays open for months: a day is a morning's answer and a look at every chart. */
import type { CDPSession } from "@playwright/test";
import { Planner } from "./planner.ts";
import type { Reader } from "./reader.ts";
import { expect } from "./test.ts";

const DAY_MS = 86_400_000;

/** What a page holds on to, when everything that can be let go has been. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function heldBy(browser: CDPSession): Promise<Held> {
  await browser.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await browser.send("Runtime.getHeapUsage")) as { usedSize: number };
  const { nodes, jsEventListeners } = await browser.send("Memory.getDOMCounters");
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** Lets `days` pass in one page, and says what it held after each quarter of them. */
export async function livesThrough(reader: Reader, days: number): Promise<Held[]> {
  const { page } = reader;
  const planner = new Planner(reader);
  await reader.ownsTheClock();
  await planner.makesAPlan();
  await planner.setsItUp();
  const browser = await page.context().newCDPSession(page);
  const begins = await page.evaluate(() => Date.now());
  const held: Held[] = [];
  for (let day = 1; day <= days; day++) {
    await page.clock.setSystemTime(begins + day * DAY_MS);
    await planner.presses("tab-today");
    await planner.sees("today");
    await reader.ratesPain(day % 5);
    await planner.presses("tab-progress");
    await planner.sees("progress");
    if (day % Math.ceil(days / 4) === 0 || day === days) held.push(await heldBy(browser));
  }
  return held;
}

/** The last three quarters held no more than the first: what there is to keep is in the engine. */
export function staysFlat(held: readonly Held[], bytes: number): void {
  const [first, ...later] = held;
  for (const one of later) {
    expect(one.bytes - (first?.bytes ?? 0), JSON.stringify(held)).toBeLessThan(bytes);
    // A longer chart has more to draw; what is drawn again must not stay.
    expect(one.nodes, JSON.stringify(held)).toBeLessThan(3 * (first?.nodes ?? 0) + 2000);
    expect(one.listeners, JSON.stringify(held)).toBeLessThan(2 * (first?.listeners ?? 0) + 100);
  }
}

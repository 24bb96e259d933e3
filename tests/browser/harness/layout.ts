/** Layout shifts, as the browser itself reports them. */
import type { Page } from "@playwright/test";

export interface Shifts {
  /** The sum that counts as CLS: shifts not caused by a tap or key in the last 500 ms. */
  unexpected: number;
  /** The sum of all the others, which a tap excuses. */
  afterInput: number;
}

/** Watches from the first paint of every page that is opened afterwards. */
export async function watchShifts(page: Page): Promise<() => Promise<Shifts>> {
  await page.addInitScript(() => {
    const shifts = { unexpected: 0, afterInput: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        shifts[entry.hadRecentInput ? "afterInput" : "unexpected"] += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts);
}

/** Lighthouse's mobile network: 1.6 Mbit/s less a tenth, and 562.5 ms for every request. */
export async function slow4g(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const bytesPerSecond = (1.6 * 1024 * 1024 * 0.9) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 562.5,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

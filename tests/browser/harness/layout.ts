/** Layout shifts, as the browser itself reports them. */
import type { Page } from "@playwright/test";

export interface Shifts {
  /** The sum that counts as CLS: shifts not caused by a tap or key in the last 500 ms. */
  unexpected: number;
  /** The sum of all the others, which a tap excuses. */
  afterInput: number;
  /** What moved unexpectedly, for the message of a test that fails. */
  moved: string[];
}

/** A layout shift as Chromium describes it; not in TypeScript's own types. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Watches from the first paint of every page that is opened afterwards. */
export async function watchShifts(page: Page): Promise<() => Promise<Shifts>> {
  await page.addInitScript(() => {
    const shifts: Shifts = { unexpected: 0, afterInput: 0, moved: [] };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        shifts[entry.hadRecentInput ? "afterInput" : "unexpected"] += entry.value;
        if (entry.hadRecentInput) continue;
        for (const { node, previousRect: from, currentRect: to } of entry.sources) {
          const box = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(" ");
          shifts.moved.push(`${node?.nodeName}.${node?.className} ${box(from)} to ${box(to)}`);
        }
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

/** What of the coach is wider than the screen. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("steady-back")?.shadowRoot;
    const wide = [...(root?.querySelectorAll("*") ?? [])].filter(
      (part) => part.getBoundingClientRect().right > innerWidth + 0.5 && !part.closest("svg"),
    );
    return wide.map((part) => `${part.localName}.${part.className}: ${part.textContent?.trim().slice(0, 40)}`);
  });
}

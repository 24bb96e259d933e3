/** Tabs that append at once, for the test and for `npm run soak`. */
import type { Page } from "@playwright/test";
import { expect, inTab } from "./tabs.ts";

/** Every tab records `count` entries as fast as it can; all must be in the database and in every tab, and each confirmed one must be. */
export async function appendAtOnce(tabs: readonly Page[], count: number): Promise<void> {
  const [first] = tabs;
  if (!first) throw new Error("no tabs");
  expect(await inTab(first, (tab) => tab.memory.remember())).toBe("on");
  for (const page of tabs) await expect.poll(() => inTab(page, (tab) => tab.memory.state)).toBe("on");
  const confirmed = await Promise.all(
    tabs.map((page) =>
      inTab(page, (tab, wanted) => tab.records(Array.from({ length: wanted }, (_, index) => index % 11)), count),
    ),
  );
  const names = confirmed.flat();
  expect(names).toHaveLength(tabs.length * count);
  for (const page of tabs) {
    await expect.poll(() => inTab(page, (tab) => tab.names.length), "every tab has all").toBe(names.length);
  }
  await first.reload();
  expect((await inTab(first, (tab) => tab.names)).sort(), "and so has the device").toEqual(names.sort());
  expect(await inTab(first, (tab) => tab.opened.opening)).toBe("opened");
}

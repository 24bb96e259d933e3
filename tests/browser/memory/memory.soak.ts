/** The memory under what takes minutes; how often can be said by SOAK_KILLS and SOAK_APPENDS. */
import { appendAtOnce } from "./at-once.ts";
import { Profile, survivesKills } from "./kills.ts";
import { expect, inTab, test } from "./tabs.ts";

const kills = Number(process.env.SOAK_KILLS ?? 100);
const appends = Number(process.env.SOAK_APPENDS ?? 1000);

test(`${kills} kills in mid-write lose nothing that was confirmed`, async ({ address }, info) => {
  const held = await survivesKills(new Profile(info.outputPath("profile"), address), kills, Math.random);
  console.log(`${kills} kills, ${held} entries, none lost`);
});

test(`four tabs that append ${appends} entries each at once lose none`, async ({ opens }) => {
  const tabs = [await opens(), await opens(), await opens(), await opens()];
  await appendAtOnce(tabs, appends);
});

test("memory stays flat over ten thousand entries", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  const browser = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await browser.send("HeapProfiler.collectGarbage");
    const { usedSize } = (await browser.send("Runtime.getHeapUsage")) as { usedSize: number };
    return usedSize;
  };
  const hundred = Array.from({ length: 100 }, (_, index) => index % 11);
  for (let warm = 0; warm < 5; warm++) await inTab(page, (tab, scores) => tab.records(scores), hundred);
  const before = await used();
  for (let round = 0; round < 95; round++) await inTab(page, (tab, scores) => tab.records(scores), hundred);
  const grown = (await used()) - before;
  console.log(`${grown} bytes of the page's own heap for 9,500 more entries`);
  // The journal itself is in the engine; the page keeps nothing of an entry.
  expect(grown).toBeLessThan(1_000_000);
});

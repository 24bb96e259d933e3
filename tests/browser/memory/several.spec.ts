/** Several tabs at once. */
import type { Page } from "@playwright/test";
import { appendAtOnce } from "./at-once.ts";
import { expect, inTab, test } from "./tabs.ts";

test("four tabs that append a hundred entries each at once lose none", async ({ opens }) => {
  const tabs = [await opens(), await opens(), await opens(), await opens()];
  await appendAtOnce(tabs, 100);
});

test("tabs that remember nothing share what they know all the same", async ({ opens }) => {
  const one = await opens();
  await inTab(one, (tab) => tab.records([1, 2]));
  const two = await opens();
  await expect.poll(() => inTab(two, (tab) => tab.names.length), "a tab that opens later hears of it").toBe(2);
  await inTab(two, (tab) => tab.records([3]));
  await expect.poll(() => inTab(one, (tab) => tab.names.length)).toBe(3);
  expect(await one.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
});

/** Milliseconds from a deed in one tab until the bout of another is over. */
async function ends(running: Page, deed: () => Promise<unknown>): Promise<number> {
  await inTab(running, (tab) => {
    tab.startsABout();
    const watch = tab.memory.onChange(() => {
      if (tab.screen === "bout") return;
      watch();
      Object.assign(globalThis, { endedAt: Date.now() });
    });
  });
  expect(await inTab(running, (tab) => tab.screen)).toBe("bout");
  await deed();
  const ended = await running.waitForFunction(() => (globalThis as { endedAt?: number }).endedAt);
  return ((await ended.jsonValue()) ?? 0) as number;
}

for (const remembered of [true, false]) {
  test(`a stop report and a lock in one tab end the bout in another within a second, ${remembered ? "" : "not "}remembered`, async ({
    opens,
  }) => {
    const [one, two, three] = [await opens(), await opens(), await opens()];
    if (remembered) await inTab(one, (tab) => tab.memory.remember());
    let at = 0;
    const ended = await ends(one, async () => {
      at = await inTab(two, async (tab) => {
        tab.coach.note({ fact: "stop", symptom: "numbness" });
        await tab.memory.save();
        return Date.now();
      });
    });
    expect(ended - at).toBeLessThan(1000);
    expect(await inTab(one, (tab) => tab.screen), "the check").toBe("check");
    await expect.poll(() => inTab(three, (tab) => tab.facts)).toContain("stop");
    // The check locks: in every tab, and before any write.
    await inTab(two, async (tab) => {
      tab.coach.tick(0);
      tab.coach.proceed();
      tab.coach.confirm();
      await tab.memory.save();
    });
    for (const page of [one, three]) {
      await expect.poll(() => inTab(page, (tab) => tab.screen)).toBe("locked");
    }
  });
}

test("a lock reaches the other tabs though nothing can be written", async ({ opens }) => {
  const [one, two] = [await opens(), await opens()];
  await inTab(one, (tab) => tab.memory.remember());
  await two.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("injected", "QuotaExceededError");
    };
  });
  await inTab(one, (tab) => tab.startsABout());
  await inTab(two, (tab) => {
    tab.coach.note({ fact: "stop", symptom: "weakness" });
    return tab.memory.save();
  });
  await expect.poll(() => inTab(one, (tab) => tab.screen), { timeout: 1000 }).toBe("check");
  await expect.poll(() => inTab(one, (tab) => tab.memory.state)).toBe("on");
});

test("one tab at a time runs a bout, and the others say where it is", async ({ opens }) => {
  const [one, two] = [await opens(), await opens()];
  await one.evaluate(() => {
    document.title = "Why a back keeps nagging";
  });
  expect(await inTab(one, (tab) => tab.memory.turn.take())).toBe("here");
  expect(await inTab(two, (tab) => tab.memory.turn.take())).toEqual({ elsewhere: "Why a back keeps nagging" });
  expect(await inTab(two, (tab) => tab.changes)).toContain("bout");
  await inTab(one, (tab) => tab.memory.turn.giveBack());
  expect(await inTab(two, (tab) => tab.memory.turn.take())).toBe("here");
  await two.close();
  await expect
    .poll(() => inTab(one, (tab) => tab.memory.turn.take()), "a tab that is closed gives it back")
    .toBe("here");
});

test("a bout that runs in another tab is not taken for one that was cut short", async ({ opens }) => {
  const one = await opens();
  await inTab(one, (tab) => tab.memory.remember());
  await inTab(one, async (tab) => {
    await tab.memory.turn.take();
    tab.startsABout();
    await tab.memory.save();
  });
  const two = await opens();
  expect(await inTab(two, (tab) => [tab.opened.bout, tab.facts.includes("bout-finished")])).toEqual(["none", false]);
});

test("what other scripts of the site say on the channel harms nothing", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.records([1]));
  await page.evaluate(async () => {
    const channel = new BroadcastChannel("steadyback");
    const noise = [
      null,
      7,
      "erased",
      {},
      { kind: "entries" },
      { kind: "entries", chunks: 3 },
      { kind: "entries", chunks: [{}, "x"] },
      { kind: "here" },
    ];
    for (const word of noise) channel.postMessage(word);
    channel.postMessage({ kind: "entries", chunks: [new Uint8Array([1, 2, 3]), new Uint8Array(1000).fill(255)] });
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(await inTab(page, (tab) => tab.names)).toHaveLength(1);
});

/** A browser that does not keep what it is asked to keep. */
import type { Page } from "@playwright/test";
import { expect, inTab, test } from "./tabs.ts";

/** Makes every write to the database fail as `name`, while `globalThis.broken` is true; it is from the start. */
const breaksWrites = (page: Page, name: string): Promise<unknown> =>
  page.addInitScript((fault) => {
    Object.assign(globalThis, { broken: true });
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values: Parameters<typeof put>) {
      if ((globalThis as unknown as { broken: boolean }).broken) throw new DOMException("injected", fault);
      return put.apply(this, values);
    };
  }, name);

const mends = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(globalThis, { broken: false }));

for (const fault of ["QuotaExceededError", "UnknownError", "AbortError"]) {
  test(`a write that fails as ${fault} is said, kept in the page, tried again, and told when it works`, async ({
    opens,
  }) => {
    const page = await opens();
    await inTab(page, (tab) => tab.memory.remember());
    await inTab(page, (tab) => tab.records([1]));
    await breaksWrites(page, fault);
    await page.reload();
    expect(await inTab(page, (tab) => tab.records([2])), "nothing is confirmed").toEqual([]);
    expect(await inTab(page, (tab) => [tab.memory.state, tab.names.length])).toEqual(["failing", 2]);
    expect(await inTab(page, (tab) => tab.changes)).toContain("state");
    await mends(page);
    await expect.poll(() => inTab(page, (tab) => tab.memory.state), { timeout: 10_000 }).toBe("on");
    await page.reload();
    expect(await inTab(page, (tab) => tab.names)).toHaveLength(2);
  });
}

test("a device that refuses from the first is not said to remember", async ({ opens }) => {
  const page = await opens();
  await breaksWrites(page, "QuotaExceededError");
  await page.reload();
  expect(await inTab(page, (tab) => tab.memory.remember())).toBe("failing");
  expect(await page.evaluate(() => localStorage.length), "no canary without a database").toBe(0);
});

test("a disk that is really full is said, and everything is kept once there is room", async ({ opens, address }) => {
  const page = await opens();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: address, quotaSize: 1 });
  await inTab(page, (tab) => tab.records([1, 2, 3]));
  expect(await inTab(page, (tab) => tab.memory.remember()), "the browser refuses").toBe("failing");
  const held = await inTab(page, (tab) => tab.names);
  expect(held).toHaveLength(3);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: address });
  await expect.poll(() => inTab(page, (tab) => tab.memory.state), { timeout: 60_000 }).toBe("on");
  await page.reload();
  expect(await inTab(page, (tab) => tab.names)).toEqual(held);
});

test("without a database in the browser the coach goes on, and says that it does not remember", async ({ opens }) => {
  const page = await opens();
  await page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.opening)).toBe("first-visit");
  expect(await inTab(page, (tab) => tab.memory.remember())).toBe("failing");
  await inTab(page, (tab) => tab.records([3]));
  expect(await inTab(page, (tab) => tab.names)).toHaveLength(1);
});

test("without localStorage either, nothing breaks", async ({ opens }) => {
  const page = await opens();
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.opening)).toBe("first-visit");
  expect(await inTab(page, (tab) => tab.memory.remember()), "the database alone remembers too").toBe("on");
  await inTab(page, (tab) => tab.records([3]));
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.names.length])).toEqual(["opened", 1]);
});

test("a database that does not answer is told from none: the second copy speaks, and it is tried again", async ({
  opens,
}) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, (tab) => tab.records([1, 2]));
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...words: Parameters<typeof open>) {
      const held = (globalThis as unknown as { answers?: boolean }).answers ? words[0] : `${words[0]}-never`;
      const request = open.call(this, held, words[1]);
      // A request that nobody hears of is what a blocked one looks like.
      return held === words[0]
        ? request
        : Object.assign(Object.create(EventTarget.prototype), {}) &&
            new Proxy(request, {
              get: (target, name) => (name === "addEventListener" ? () => {} : Reflect.get(target, name)),
            });
    };
  });
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.memory.state, tab.names.length])).toEqual([
    "unreadable",
    "failing",
    2,
  ]);
  await page.evaluate(() => void Object.assign(globalThis, { answers: true }));
  await expect.poll(() => inTab(page, (tab) => tab.memory.state), { timeout: 20_000 }).toBe("on");
});

test("a database that is deleted while it is open is written again from memory", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, (tab) => tab.records([1, 2]));
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("steadyback");
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  expect(await inTab(page, (tab) => tab.records([3])), "the next one is confirmed").toHaveLength(1);
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.names.length])).toEqual(["opened", 3]);
});

test("a reader who clears the site's data in the browser is not remembered again behind their back", async ({
  opens,
  address,
}) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, (tab) => tab.records([1]));
  const browser = await page.context().newCDPSession(page);
  await browser.send("Storage.clearDataForOrigin", { origin: address, storageTypes: "all" });
  await inTab(page, (tab) => tab.records([2]));
  expect(await inTab(page, (tab) => [tab.memory.state, tab.names.length]), "what the page holds stays in it").toEqual([
    "off",
    2,
  ]);
  expect(await page.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
});

test("a database of a later release is left as it is", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, (tab) => tab.records([1]));
  await inTab(page, (tab) => tab.memory.close());
  const raise = (): Promise<unknown> =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("steadyback", 2);
          request.onsuccess = () => resolve(request.result.close());
          request.onerror = reject;
        }),
    );
  await raise();
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.memory.state])).toEqual(["newer", "newer"]);
  await inTab(page, (tab) => tab.records([2]));
  expect(await page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBe(2);
});

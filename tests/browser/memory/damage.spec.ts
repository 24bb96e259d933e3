/** A database that is changed behind the browser's back. */
import type { Page } from "@playwright/test";
import { expect, inTab, test } from "./tabs.ts";

/** A remembered journal of `count` entries. */
async function remembers(page: Page, count = 6): Promise<string> {
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(
    page,
    (tab, scores) => tab.records(scores),
    Array.from({ length: count }, (_, index) => index),
  );
  return inTab(page, (tab) => tab.coach.journal());
}

/** Changes each stored part; one that `change` cuts to nothing is deleted. */
const changesChunks = (page: Page, change: (bytes: Uint8Array) => Uint8Array): Promise<unknown> =>
  page.evaluate(async (source) => {
    const alter = new Function(`return (${source})`)() as (bytes: Uint8Array) => Uint8Array;
    const opening = indexedDB.open("steadyback");
    const done = (request: IDBRequest): Promise<unknown> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
    const database = (await done(opening)) as IDBDatabase;
    const store = database.transaction("chunks", "readwrite").objectStore("chunks");
    for (const key of (await done(store.getAllKeys())) as number[]) {
      const { bytes } = (await done(store.get(key))) as { bytes: Uint8Array };
      const altered = alter(bytes);
      await done(altered.length === 0 ? store.delete(key) : store.put({ bytes: altered }, key));
    }
    database.close();
  }, change.toString());

const dropsCopy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes("/copy/")) localStorage.removeItem(key);
  });

const damages: [name: string, change: (bytes: Uint8Array) => Uint8Array][] = [
  ["cut in the middle of an entry", (bytes) => bytes.slice(0, -3)],
  ["cut in half", (bytes) => bytes.slice(0, bytes.length >> 1)],
  ["with a flipped bit", (bytes) => bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 4 : byte))],
  ["with a flipped bit at its head", (bytes) => bytes.map((byte, index) => (index === 1 ? byte ^ 1 : byte))],
  ["cut down to its head, which looks whole", (bytes) => bytes.slice(0, 4)],
  ["gone", () => new Uint8Array()],
];

for (const [name, change] of damages) {
  test(`a stored part ${name} is noticed, and comes back whole from the second copy`, async ({ opens }) => {
    const page = await opens();
    const journal = await remembers(page);
    await inTab(page, (tab) => tab.memory.close());
    await changesChunks(page, change);
    await page.reload();
    expect(await inTab(page, (tab) => [tab.opened.opening, tab.opened.lost])).toEqual(["recovered", 0]);
    expect(await inTab(page, (tab) => tab.coach.journal())).toBe(journal);
    await page.reload();
    expect(await inTab(page, (tab) => tab.opened.opening), "it is mended").toBe("opened");
  });

  test(`a stored part ${name}, and no second copy: what is sound is back, the loss is told, and a check is due`, async ({
    opens,
  }) => {
    const page = await opens();
    await remembers(page);
    await inTab(page, (tab) => tab.memory.close());
    await changesChunks(page, change);
    await dropsCopy(page);
    await page.reload();
    const { opening, lost, names, facts } = await inTab(page, (tab) => ({
      opening: tab.opened.opening,
      lost: tab.opened.lost,
      names: tab.names.length,
      facts: tab.facts,
    }));
    expect(lost).toBeGreaterThan(0);
    if (opening === "lost") expect(names).toBe(0);
    else {
      expect(opening).toBe("damaged");
      expect(facts.at(-1), "a check is due").toBe("salvaged");
      expect(names + lost, "each of the seven is here or told lost").toBe(7);
    }
    await page.reload();
    expect(await inTab(page, (tab) => tab.opened.opening), "told once").toBe("opened");
  });
}

test("a database that the browser wiped is told from a first visit, and comes back from the second copy", async ({
  opens,
}) => {
  const page = await opens();
  const journal = await remembers(page);
  await inTab(page, (tab) => tab.memory.close());
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase("steadyback").onsuccess = resolve)));
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.opening)).toBe("recovered");
  expect(await inTab(page, (tab) => tab.coach.journal())).toBe(journal);
});

test("a wiped database without a second copy is told from a first visit", async ({ opens }) => {
  const page = await opens();
  await remembers(page);
  await inTab(page, (tab) => tab.memory.close());
  await dropsCopy(page);
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase("steadyback").onsuccess = resolve)));
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.opened.lost])).toEqual(["lost", 7]);
});

test("a database that went back to an older state is noticed", async ({ opens }) => {
  const page = await opens();
  const journal = await remembers(page, 3);
  const older = await page.evaluate(async () => {
    const item = { ...localStorage };
    return JSON.stringify(item);
  });
  await inTab(page, (tab) => tab.records([7, 8]));
  const newer = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  // The database of the older state, as a disk brought back from a backup would have it, beside today's canary and copy.
  await inTab(page, (tab) => tab.memory.erase());
  const whole = await inTab(
    page,
    async (tab, [text]) => {
      tab.coach.importJournal(text ?? "");
      await tab.memory.remember();
      tab.memory.close();
      return tab.names.length;
    },
    [journal],
  );
  expect(whole).toBe(3);
  expect(older).not.toBe(newer);
  await page.evaluate((items) => {
    for (const [key, value] of Object.entries(JSON.parse(items))) localStorage.setItem(key, String(value));
  }, newer);
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.names.length])).toEqual(["recovered", 5]);
});

test("a canary that cannot be read, or is gone, harms nothing", async ({ opens }) => {
  const page = await opens();
  const journal = await remembers(page);
  for (const canary of ["{", "7", '{"writes":"1","sums":[]}', undefined]) {
    await page.evaluate(
      (text) => (text === undefined ? localStorage.removeItem("steadyback") : localStorage.setItem("steadyback", text)),
      canary,
    );
    await page.reload();
    expect(await inTab(page, (tab) => tab.opened.opening), `${canary}`).toBe("opened");
    expect(await inTab(page, (tab) => tab.coach.journal())).toBe(journal);
    expect(await page.evaluate(() => localStorage.getItem("steadyback")), "it is written again").toContain("sums");
  }
});

/** What is kept, and what comes back. */
import { expect, inTab, test } from "./tabs.ts";

test("nothing at all is stored before the reader asks for it", async ({ opens, context }) => {
  const page = await opens();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.memory.state])).toEqual(["first-visit", "off"]);
  await inTab(page, (tab) => tab.records([1, 2, 3]));
  await inTab(page, (tab) => tab.startsABout());
  await inTab(page, (tab) => tab.memory.save());
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(
    await page.evaluate(async () => [await indexedDB.databases(), localStorage.length, sessionStorage.length]),
  ).toEqual([[], 0, 0]);
  const again = await opens();
  expect(await inTab(again, (tab) => tab.opened.opening)).toBe("first-visit");
});

test("what was remembered is back after a reload, byte for byte, without a word", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.records([1]));
  expect(await inTab(page, (tab) => tab.memory.remember())).toBe("on");
  const confirmed = await inTab(page, (tab) => tab.records([2, 3, 4]));
  expect(confirmed).toHaveLength(3);
  const before = await inTab(page, (tab) => tab.coach.journal());
  await page.reload();
  expect(await inTab(page, (tab) => [tab.opened.opening, tab.opened.lost, tab.opened.bout])).toEqual([
    "opened",
    0,
    "none",
  ]);
  expect(await inTab(page, (tab) => tab.coach.journal())).toBe(before);
});

test("a journal that was begun before the memory was opened is merged with what is kept, and kept", async ({
  opens,
}) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, (tab) => tab.records([1]));
  await page.close();
  const second = await opens("?before=5");
  expect(await inTab(second, (tab) => tab.names)).toHaveLength(2);
  await second.close();
  const third = await opens();
  expect(await inTab(third, (tab) => tab.names)).toHaveLength(2);
});

test("a bout that a reload cut short is recorded as far as it went, once", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, async (tab) => {
    tab.startsABout();
    await tab.memory.turn.take();
    tab.coach.hurts();
    tab.coach.reportPain(8);
    await tab.memory.save();
  });
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.bout)).toBe("cut-short");
  const finished = (): Promise<{ worstPain: number }[]> =>
    inTab(page, (tab) =>
      JSON.parse(tab.coach.journal()).entries.filter(({ fact }: { fact: string }) => fact === "bout-finished"),
    );
  expect(
    (await finished()).map(({ worstPain }) => worstPain),
    "the pain that was told is not lost",
  ).toEqual([8]);
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.bout), "told once").toBe("none");
  expect(await finished()).toHaveLength(1);
});

test("a bout that ended by itself leaves nothing to be told", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, async (tab) => {
    tab.startsABout();
    await tab.memory.save();
    tab.coach.finish();
    await tab.memory.save();
    tab.coach.complete();
    await tab.memory.save();
  });
  await page.reload();
  expect(
    await inTab(page, (tab) => [tab.opened.bout, tab.facts.filter((fact) => fact === "bout-finished").length]),
  ).toEqual(["none", 1]);
});

test("erase leaves nothing, in no tab", async ({ opens, context }) => {
  const [one, two] = [await opens(), await opens()];
  await inTab(one, (tab) => tab.records([1, 2]));
  await inTab(one, (tab) => tab.memory.remember());
  await expect.poll(() => inTab(two, (tab) => [tab.memory.state, tab.names.length])).toEqual(["on", 2]);
  await inTab(two, (tab) => tab.memory.erase());
  for (const page of [one, two]) {
    await expect
      .poll(() => inTab(page, (tab) => [tab.memory.state, tab.names.length, tab.changes.at(-1)]))
      .toEqual(["off", 0, "erased"]);
  }
  await inTab(one, (tab) => tab.records([3]));
  expect(await one.evaluate(async () => [await indexedDB.databases(), localStorage.length])).toEqual([[], 0]);
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test("a clock that was set back a year loses nothing, and what is dated later stays", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.memory.remember());
  await inTab(page, (tab) => tab.records([1]));
  await page.close();
  const context = page.context();
  await context.clock.install({ time: Date.now() - 365 * 86_400_000 });
  const back = await opens();
  expect(await inTab(back, (tab) => tab.opened.opening)).toBe("opened");
  expect(await inTab(back, (tab) => tab.records([2]))).toHaveLength(1);
  await back.reload();
  expect(await inTab(back, (tab) => [tab.opened.opening, tab.names.length])).toEqual(["opened", 2]);
});

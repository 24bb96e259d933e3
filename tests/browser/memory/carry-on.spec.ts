/** A bout whose page went away in the middle is carried on, by one tab, and counts once. */
import type { Page } from "@playwright/test";
import { Profile } from "./kills.ts";
import { expect, inTab, test } from "./tabs.ts";

/** Remembers, and plays a bout for a moment. */
async function isInABout(page: Page): Promise<void> {
  await inTab(page, async (tab) => {
    await tab.memory.remember();
    await tab.memory.takeTurn();
    tab.startsABout();
    tab.coach.skip();
    await tab.memory.save();
  });
}

const finished = (page: Page): Promise<number> =>
  inTab(page, (tab) => tab.facts.filter((fact) => fact === "bout-finished").length);
const screenOf = (page: Page): Promise<string> => inTab(page, (tab) => tab.screen);

/** What shows of a bout, and nothing that the clock moves. */
const bout = (page: Page): Promise<unknown> =>
  inTab(page, (tab) => {
    const view = tab.coach.view();
    if (!("bout" in view)) return view;
    const { at, cue, paused, exercises } = view.bout;
    return { at, cue, paused, exercises: exercises.map(({ id }) => id) };
  });

async function endsIt(page: Page): Promise<void> {
  await inTab(page, async (tab) => {
    tab.coach.finish();
    tab.coach.complete();
    await tab.memory.save();
    tab.memory.turn.giveBack();
  });
}

test("after a reload it is where it was, paused, and counts once", async ({ opens }) => {
  const page = await opens();
  await isInABout(page);
  const before = await bout(page);
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.bout)).toBe("carried-on");
  expect(await bout(page)).toEqual({ ...(before as object), paused: "interrupted" });
  expect(await finished(page), "nothing is recorded yet").toBe(0);
  await page.reload();
  expect(await inTab(page, (tab) => tab.opened.bout), "as often as need be").toBe("carried-on");
  await endsIt(page);
  expect(await finished(page)).toBe(1);
  await page.reload();
  expect([await inTab(page, (tab) => tab.opened.bout), await finished(page), await screenOf(page)]).toEqual([
    "none",
    1,
    "rest",
  ]);
});

test("after the browser was killed it is where it was", async ({ address }, info) => {
  const profile = new Profile(info.outputPath("profile"), address);
  const { page } = await profile.opens();
  await isInABout(page);
  // Strict durability: what save() confirmed is on the disk. The canary is not, for a few seconds.
  await page.waitForTimeout(6000);
  await profile.kill();
  const { page: again, browser } = await profile.opens();
  expect([await inTab(again, (tab) => tab.opened.bout), await screenOf(again), await finished(again)]).toEqual([
    "carried-on",
    "bout",
    0,
  ]);
  await browser.close();
  await profile.kill();
});

test("another tab finds it when it is about to begin one, and only one tab carries it on", async ({ opens }) => {
  const [one, two] = [await opens(), await opens()];
  await isInABout(one);
  await expect.poll(() => inTab(two, (tab) => tab.memory.state)).toBe("on");
  // What the other tab does meanwhile takes nothing away.
  await inTab(two, (tab) => tab.records([3]));
  await one.close();
  await inTab(two, (tab) => tab.records([4]));
  expect(await inTab(two, (tab) => tab.memory.takeTurn())).toBe("carried-on");
  expect(await screenOf(two)).toBe("bout");
  await inTab(two, (tab) => tab.memory.save());
  const three = await opens();
  expect([await inTab(three, (tab) => tab.opened.bout), await screenOf(three), await finished(three)]).toEqual([
    "none",
    "rest",
    0,
  ]);
  await endsIt(two);
  await expect.poll(() => finished(three)).toBe(1);
});

test("two tabs that open at once do not both carry it on, nor record it twice", async ({ opens }) => {
  const page = await opens();
  await isInABout(page);
  await page.close();
  const tabs = await Promise.all([opens(), opens()]);
  const became = await Promise.all(tabs.map((tab) => inTab(tab, ({ opened }) => opened.bout)));
  expect(became.sort()).toEqual(["carried-on", "none"]);
  for (const tab of tabs) expect(await finished(tab)).toBe(0);
});

test("locked in between: it is recorded as far as it went, and nothing plays", async ({ opens }) => {
  const [one, two] = [await opens(), await opens()];
  await isInABout(one);
  await expect.poll(() => inTab(two, (tab) => tab.memory.state)).toBe("on");
  await one.close();
  await inTab(two, async (tab) => {
    tab.coach.note({ fact: "stop", symptom: "numbness" });
    tab.coach.tick(0);
    tab.coach.proceed();
    tab.coach.confirm();
    await tab.memory.save();
  });
  const three = await opens();
  expect([await inTab(three, (tab) => tab.opened.bout), await screenOf(three), await finished(three)]).toEqual([
    "cut-short",
    "locked",
    1,
  ]);
});

test("later than half an hour it is recorded as far as it went", async ({ opens, context }) => {
  const page = await opens();
  await isInABout(page);
  await page.close();
  await context.clock.install({ time: Date.now() + 31 * 60_000 });
  const late = await opens();
  expect([await inTab(late, (tab) => tab.opened.bout), await screenOf(late), await finished(late)]).toEqual([
    "cut-short",
    "rest",
    1,
  ]);
});

/** From trying to a plan, and a reader's first days with it. */
import type { Page } from "@playwright/test";
import { keyboard, ticks } from "./harness/hand.ts";
import { Planner } from "./harness/planner.ts";
import { expect, test } from "./harness/test.ts";
import { walksThroughThePlan } from "./harness/walk-plan.ts";
import { words } from "./harness/words.ts";

/** What the page has stored on the device. */
const stored = (page: Page): Promise<object> =>
  page.evaluate(async () => ({ items: Object.keys(localStorage), databases: (await indexedDB.databases()).length }));

/** Notes in the page every way of keeping something that is used, also where it was taken away again at once. */
function watchStorage(): void {
  const wrote: string[] = [];
  Object.assign(window, { wrote });
  const notes = (owner: object, name: string): void => {
    const method = (owner as Record<string, (...given: unknown[]) => unknown>)[name];
    Object.assign(owner, {
      [name](this: unknown, ...given: unknown[]) {
        wrote.push(`${name} ${String(given[0])}`);
        return method?.apply(this, given);
      },
    });
  };
  notes(Storage.prototype, "setItem");
  notes(IDBFactory.prototype, "open");
  notes(CacheStorage.prototype, "open");
  notes(ServiceWorkerContainer.prototype, "register");
  notes(StorageManager.prototype, "persist");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", { ...cookie, set: (value) => wrote.push(`cookie ${value}`) });
}

test.beforeEach(({ reader }) => reader.ownsTheClock());

test("a first bout becomes a plan: it is counted, and the others are spread through the day", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan({ early: false });
  await planner.setsItUp();
  const line = await planner.dayLine();
  expect(line).toHaveLength(5);
  expect(line.filter((bout) => bout.endsWith(words("bout-done")))).toHaveLength(1);
  expect(line.filter((bout) => bout.endsWith(words("bout-to-come")))).toHaveLength(4);
  await expect(planner.heading()).toContainText(/^Next at \d/);
  await expect(planner.page("today")).toContainText(words("done-today", { counted: 1, planned: 5, needed: 3 }));
});

test("nothing is stored until the reader asks; then the plan is there after a reload", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await reader.ratesPain(4);
  expect(await stored(page)).toEqual({ items: [], databases: 0 });
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  expect(await stored(page)).toMatchObject({ databases: 1 });
  await page.reload();
  await reader.hand.press(reader.startButton);
  await planner.sees("today");
  await expect(planner.page("today")).toContainText(words("morning-answered", { number: 4 }));
});

test("a day with the plan asks for nothing but the project's own static files, and writes nothing before the reader asks", async ({
  reader,
  page,
  context,
  site,
}) => {
  const asked = new Set<string>();
  context.on("request", (request) => asked.add(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await page.addInitScript(watchStorage);
  await walksThroughThePlan(reader, async () => {});
  const planner = new Planner(reader);
  await planner.presses("tab-today");
  await planner.presses("today-start", { number: 3 });
  await reader.choosesPlace("floor");
  await reader.ratesPain(2);
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await planner.presses("back-to-today");
  await planner.sees("today");
  expect(await page.evaluate(() => (window as unknown as { wrote: string[] }).wrote)).toEqual([]);
  expect(await stored(page)).toEqual({ items: [], databases: 0 });
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  for (const request of asked) expect(request).toMatch(new RegExp(`^GET ${reader.address}/[^?#]* $`));
  for (const path of site.requests)
    expect(path).toMatch(/^\/($|favicon|[\w./-]+\.(css|ftl|html|js|json|svg|wasm|webmanifest)$)/);
  // And the watch does notice.
  await planner.opens("memory");
  await planner.presses("memory-remember");
  await expect(planner.page("memory").locator(".remember")).toHaveAttribute("data-state", "on");
  expect(await page.evaluate(() => (window as unknown as { wrote: string[] }).wrote)).not.toEqual([]);
});

test("everything is erased when the reader says so twice", async ({ reader, page }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.presses("memory-remember");
  await expect(planner.page("today").locator(".remember")).toHaveCount(0);
  await planner.opens("memory");
  await planner.presses("erase");
  await planner.presses("erase-yes");
  await planner.sees("welcome");
  await expect.poll(() => stored(page)).toEqual({ items: [], databases: 0 });
});

test("feeling fine is answered from the rules: what is open, what is not, and what is left", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await reader.ratesPain(0);
  await planner.presses("ask-normal");
  await planner.sees("normal");
  await expect(planner.heading()).toHaveText(words("normal-not-yet", { number: 2 }));
  await expect(planner.page("normal").locator(".ticks")).toContainText(words("normal-walking"));
  await expect(planner.page("normal").locator(".waits")).toContainText(words("normal-loads"));
  await expect(planner.page("normal")).toContainText(words("gate-days-left", { number: 13 }));
});

test("a flare asks for the check, and makes the plan easier until it is over", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.presses("flare-button");
  await planner.presses("flare-declare");
  for (const _ of [1, 2, 3]) await reader.presses("check-none");
  await reader.sees("place");
  await reader.presses("place-check-change");
  for (const _ of [1]) await reader.presses("check-none");
  await reader.choosesPlace("floor");
  await reader.presses("check-back");
  await reader.presses("check-back");
  await planner.sees("today");
  await expect(planner.page("today")).toContainText(words("flare-open"));
  await planner.presses("flare-over-button");
  await expect(planner.heading()).toHaveText(words("flare-open-heading"));
});

test("a lock leaves nothing of the plan on the screen", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.isLockedByTheCheck();
  await expect(planner.coach.locator("nav, .day-line, .menu, .tabs")).toHaveCount(0);
});

test("an exercise the reader cannot do is left out of what comes next", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  const last = (await planner.page("today").locator(".menu li").allInnerTexts()).at(-1);
  await planner.opens("settings");
  await planner.page("settings").getByText(words("settings-excluded"), { exact: true }).click();
  await ticks(planner.coach.getByRole("checkbox", { name: last ?? "", exact: true }));
  await planner.presses("settings-save");
  await planner.presses("tab-today");
  await planner.sees("today");
  expect(await planner.page("today").locator(".menu li").allInnerTexts()).not.toContain(last);
});

test("below stage 3 the routine is the answer to a training session", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await planner.opens("training");
  await planner.presses("training-ask");
  await expect(planner.page("training").locator(".verdict")).toContainText(words("verdict-not-yet"));
  await expect(planner.page("training").locator(".verdict")).toContainText(
    words("training-current-routine", { number: 3 }),
  );
});

test("the day's answers can be taken back until the day ends", async ({ reader }) => {
  const planner = new Planner(reader);
  await planner.makesAPlan();
  await planner.setsItUp();
  await reader.ratesPain(6);
  await planner
    .page("today")
    .locator("details", { hasText: words("bout-elsewhere") })
    .locator("summary")
    .click();
  await planner
    .page("today")
    .locator(".log li", { hasText: words("log-morning", { number: 6 }) })
    .getByRole("button")
    .click();
  await expect(planner.page("today").locator("#morning")).toHaveText(words("morning-question"));
});

test("the whole way to a plan, through its pages and through a bout of it needs no mouse", async ({ reader }) => {
  const planner = new Planner(reader);
  reader.hand = keyboard;
  await planner.makesAPlan();
  await planner.setsItUp();
  await reader.ratesPain(2);
  await planner.presses("tab-progress");
  await planner.sees("progress");
  await planner.opens("diary");
  await planner.presses("diary-save");
  await planner.presses("back-to-today");
  await planner.sees("today");
  await planner.presses("today-start", { number: 3 });
  await reader.choosesPlace("chair");
  await reader.ratesPain(2);
  await reader.sees("bout");
  await planner.presses("bout-pause");
  await planner.presses("bout-resume");
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await planner.presses("back-to-today");
  await planner.sees("today");
  await expect(planner.page("today")).toContainText(words("done-today", { counted: 1, planned: 5, needed: 3 }));
});

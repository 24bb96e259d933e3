/** The element's contract with the page that it is in. */
import type {} from "../../../www/src/facade/element.ts";
import { Planner } from "../harness/planner.ts";
import { expect, test } from "../harness/test.ts";
import { words } from "../harness/words.ts";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}<main>${body}</main></html>`;
const script = '<script type="module" src="/steady-back/steady-back.js"></script>';

test("every attribute is a property, also one that was set before the script came", async ({
  reader,
  site,
  page: browserPage,
}) => {
  const early = '<script>document.querySelector("steady-back").coachLabel = "Early"</script>';
  site.adds("/page.html", page(`<steady-back coach-href="/visit"></steady-back>${early}${script}`));
  await reader.opens("/page.html");
  const seen = await browserPage.evaluate(() => {
    const element = document.querySelector("steady-back");
    if (!element) return undefined;
    const { coachHref, theme } = element;
    const given = {
      theme: "dark",
      load: "visible",
      startWith: "plan",
      store: "one",
      srcBase: "/steady-back",
      emergencyRegion: "US",
      features: "no-plan",
    } as const;
    Object.assign(element, given);
    const back = Object.keys(given).map((name) => element[name as keyof typeof given]);
    return { coachHref, theme, back, html: element.outerHTML.replace(/>.*/s, ""), start: typeof element.start };
  });
  expect(seen).toEqual({
    coachHref: "/visit",
    theme: "",
    back: ["dark", "visible", "plan", "one", "/steady-back", "US", "no-plan"],
    html: '<steady-back coach-href="/visit" coach-label="Early" theme="dark" load="visible" start="plan" store="one" src-base="/steady-back" emergency-region="US" features="no-plan"',
    start: "function",
  });
});

test("a div's data are the attributes", async ({ reader, site }) => {
  site.adds(
    "/page.html",
    page(`${script}<div data-steady-back data-start="plan" data-theme="dark" data-coach-href="/visit">Coach</div>`),
  );
  await reader.opens("/page.html");
  for (const [name, value] of [
    ["start", "plan"],
    ["theme", "dark"],
    ["coach-href", "/visit"],
  ] as const)
    await expect(reader.coach).toHaveAttribute(name, value);
  expect(await reader.coach.evaluate((element) => element.textContent), "its words are the fallback").toBe("Coach");
  await reader.hand.press(reader.startButton);
  await new Planner(reader).sees("welcome");
});

test("values that mean nothing count as the default, and are told once", async ({ reader, site, console }) => {
  console.expects(/^warning: steady-back: /);
  const element = '<steady-back theme="blue" load="never" start="run" features="no-plan no-fun"></steady-back>';
  site.adds("/page.html", page(`${script}${element}${element}`));
  await reader.opens("/page.html");
  await reader.startsFromTheCard();
  await reader.page.locator("steady-back").nth(1).getByRole("button").first().click();
  await expect(reader.page.locator("steady-back").nth(1).locator("section.check")).toBeVisible();
  await expect.poll(() => console.said).toHaveLength(4);
  expect(console.said.map((line) => line.match(/steady-back: (.*?) is not known/)?.[1])).toEqual([
    'theme="blue"',
    'load="never"',
    'start="run"',
    'features="no-fun"',
  ]);
});

test("an editor can leave parts out", async ({ reader, site }) => {
  site.adds(
    "/page.html",
    page(`${script}<steady-back start="plan" features="no-library no-reminders no-hand-over"></steady-back>`),
  );
  const planner = new Planner(reader);
  await reader.opens("/page.html");
  await reader.hand.press(reader.startButton);
  await planner.sees("welcome");
  await planner.setsItUp();
  await planner.presses("tab-more");
  const rows = planner.page("more").locator("button.row");
  await expect(rows.first()).toBeVisible();
  await expect(rows.filter({ hasText: words("more-library") })).toHaveCount(0);
  await expect(rows.filter({ hasText: words("more-reminders") })).toHaveCount(0);
  await planner.opens("memory");
  await expect(reader.coach.getByRole("heading", { name: words("backup-heading") })).toBeVisible();
  await expect(reader.coach.getByRole("heading", { name: words("handover-heading") })).toBeHidden();
});

test("without the plan there is one bout after another, and nothing to export", async ({ reader, site }) => {
  site.adds("/page.html", page(`${script}<steady-back start="plan" features="no-plan"></steady-back>`));
  await reader.opens("/page.html");
  await reader.beginsABout();
  await reader.presses("bout-finish");
  await reader.presses("after-skip");
  await reader.sees("done");
  await expect(reader.button("done-again")).toBeVisible();
  await expect(reader.button("done-plan")).toHaveCount(0);
  await reader.coach.evaluate((element) => (element as HTMLElementTagNameMap["steady-back"]).exportJournal());
  await reader.sees("done");
});

test("erase() and exportJournal() open the reader's own dialog, also from the card, and answer the page nothing", async ({
  reader,
}) => {
  await reader.opens();
  const answers = await reader.coach.evaluate((element) => {
    const coach = element as HTMLElementTagNameMap["steady-back"];
    return [coach.erase(), coach.exportJournal()];
  });
  expect(answers).toEqual([undefined, undefined]);
  await expect(reader.coach.getByRole("heading", { name: words("backup-heading") })).toBeVisible();
  await expect(reader.coach.getByRole("heading", { name: words("erase-heading") })).toBeVisible();
});

test("the editor's link opens apart, with nothing added and no word of where it came from", async ({
  reader,
  site,
  context,
}) => {
  site.adds(
    "/page.html",
    page(`${script}<steady-back coach-href="/visit?from=us" coach-label="Visit us"></steady-back>`),
  );
  site.adds("/visit", page("Welcome"));
  await reader.ownsTheClock();
  await reader.opens("/page.html");
  await reader.beginsABout();
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await reader.sees("done");
  const opened = context.waitForEvent("page");
  await reader.coach.getByRole("link", { name: "Visit us" }).click();
  const other = await opened;
  await other.waitForLoadState();
  expect(new URL(other.url()).search).toBe("?from=us");
  expect(await other.evaluate(() => [document.referrer, window.opener])).toEqual(["", null]);
});

test("no event of a whole journey carries or implies an answer about health", async ({ reader, page: browserPage }) => {
  await browserPage.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function dispatched(event) {
      if (this instanceof HTMLElement && this.localName === "steady-back") {
        const { type, detail, bubbles, composed } = event as CustomEvent;
        heard.push({ type, detail, bubbles, composed });
      }
      return dispatch.call(this, event);
    };
  });
  await reader.ownsTheClock();
  const planner = new Planner(reader);
  await planner.makesAPlan({ early: false });
  await planner.setsItUp();
  await reader.ratesPain(8);
  await planner.isLockedByTheCheck();
  await reader.coach.evaluate((element) => (element as HTMLElementTagNameMap["steady-back"]).erase());
  await expect(reader.coach.getByRole("heading", { name: words("erase-heading") })).toBeVisible();
  const heard = await browserPage.evaluate(() => (window as unknown as { heard: object[] }).heard);
  const told = (type: string): object => ({ type: `steadyback-${type}`, detail: null, bubbles: true, composed: true });
  // Neither pain nor control, nor the flare, the lock or the erasing: the same as of any other reader.
  expect(heard).toEqual([told("ready"), told("start"), told("finish")]);
});

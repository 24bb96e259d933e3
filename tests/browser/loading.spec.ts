/** The first tap, and everything that can go wrong after it. */
import { expect, test } from "./harness/test.ts";
import { card, words } from "./harness/words.ts";

test("before a tap the page pays for one file only", async ({ reader, site, page }) => {
  await reader.opens();
  await page.waitForTimeout(500);
  expect(site.coachFiles).toEqual(["/steady-back/steady-back.js"]);
});

test("up to the first bout at most five files are asked for, all of them the site's own", async ({
  reader,
  site,
  page,
}) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(reader.address)) elsewhere.push(request.url());
  });
  await reader.opens();
  await reader.beginsABout();
  expect(site.coachFiles.length).toBeLessThanOrEqual(5);
  expect(elsewhere).toEqual([]);
});

test("a bout that has begun needs no network", async ({ reader, context }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await context.setOffline(true);
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await reader.sees("done");
});

test("the first tap is acknowledged within 100 ms and not lost, though nothing is loaded yet", async ({
  reader,
  page,
}) => {
  await page.route("**/steady-back/*-*.*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await reader.opens();
  await reader.coach.evaluate((element) => {
    const start = element.shadowRoot?.querySelector("button");
    if (!start) return;
    start.addEventListener(
      "click",
      (event) => {
        const tapped = event.timeStamp;
        new MutationObserver(() => Object.assign(window, { acknowledgedAfter: performance.now() - tapped })).observe(
          start,
          {
            childList: true,
          },
        );
      },
      { capture: true, once: true },
    );
  });
  await reader.startButton.click();
  await expect(reader.coach.getByRole("button", { name: card.waiting })).toBeVisible();
  const after = await page.waitForFunction(() => (window as { acknowledgedAfter?: number }).acknowledgedAfter);
  expect(await after.jsonValue()).toBeLessThan(100);
  await reader.sees("check");
});

test("hovering warms the coach up before the tap", async ({ reader, site }) => {
  await reader.opens();
  await reader.startButton.hover();
  await expect.poll(() => site.coachFiles.length).toBeGreaterThan(1);
  await expect(reader.startButton, "but opens nothing").toBeVisible();
});

test("a host that sends the wasm with the wrong type still gets the coach, quietly", async ({ reader, site }) => {
  site.breaks(/\.wasm$/, { type: "text/plain" });
  await reader.opens();
  await reader.beginsABout();
});

test("without the wasm the reader gets the page without an engine", async ({ reader, site, console }) => {
  console.expects(/status of 404/);
  site.breaks(/\.wasm$/, { status: 404 });
  await reader.opens();
  await reader.hand.press(reader.startButton);
  await expect(reader.coach.getByText(words("no-engine-heading"))).toBeVisible();
  await expect(reader.coach).toContainText(words("check-both-legs"));
});

test("a policy without 'wasm-unsafe-eval' gets the reader the page without an engine", async ({
  reader,
  site,
  console,
}) => {
  console.expects(/WebAssembly|Content Security Policy/);
  site.headers["Content-Security-Policy"] = "script-src 'self'";
  await reader.opens();
  await reader.hand.press(reader.startButton);
  await expect(reader.coach.getByText(words("no-engine-heading"))).toBeVisible();
  await expect(reader.coach).toContainText(words("check-emergency-advice"));
  await expect(reader.coach.locator("svg").first(), "the stills of the first routine").toBeVisible();
});

test("a coach that cannot be found leaves a card that helps, and a second try works", async ({
  reader,
  site,
  console,
}) => {
  console.expects(/status of 404|dynamically imported module/);
  site.breaks(/coach-.*\.js$/, { status: 404 });
  await reader.opens();
  await reader.hand.press(reader.startButton);
  await expect(reader.coach.getByRole("heading", { name: card.failed })).toBeVisible();
  await expect(reader.coach).toContainText(card.meanwhile);
  site.mends();
  await reader.coach.getByRole("button", { name: card.retry }).click();
  await reader.sees("check");
});

test("a reader who is offline at the tap gets a card that helps, and goes on when back online", async ({
  reader,
  context,
  console,
}) => {
  console.expects(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically/);
  await reader.opens();
  await context.setOffline(true);
  await reader.hand.press(reader.startButton);
  await expect(reader.coach.getByRole("heading", { name: card.failed })).toBeVisible();
  await context.setOffline(false);
  await reader.coach.getByRole("button", { name: card.retry }).click();
  await reader.sees("check");
});

test("where the entry script never comes, the editor's own link is there", async ({ reader, site, page, console }) => {
  console.expects(/status of 404/);
  site.breaks(/steady-back\.js$/, { status: 404 });
  await page.goto(reader.address);
  await expect(page.getByRole("link", { name: "Open the back coach" })).toBeVisible();
});

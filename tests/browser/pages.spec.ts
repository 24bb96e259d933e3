/** The pages that editors really have: strict, crowded, frugal. */
import { expect, test } from "./harness/test.ts";

const strict =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const page = (body: string): string => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><main><h1>A page</h1>${body}</main></html>`;
const script = '<script type="module" src="/steady-back/steady-back.js"></script>';

test("a strict policy with Trusted Types changes nothing, up to the end of the bout", async ({ reader, site }) => {
  site.headers["Content-Security-Policy"] = strict;
  site.adds("/strict.html", page(`${script}<steady-back class="coach"><a href="/app.html">Coach</a></steady-back>`));
  site.adds("/page.css", ".coach { display: block; min-height: 28rem }");
  await reader.ownsTheClock();
  await reader.opens("/strict.html");
  await reader.beginsABout();
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await reader.sees("done");
});

test("two coaches and a second copy of the script live on one page", async ({ reader, site, page: browserPage }) => {
  site.adds("/page.css", "");
  const second = '<script type="module" src="/steady-back/steady-back.js?second"></script>';
  site.adds("/two.html", page(`${script}${second}<steady-back></steady-back><steady-back></steady-back>`));
  await reader.opens("/two.html");
  await reader.beginsABout();
  const other = browserPage.locator("steady-back").nth(1);
  await other.getByRole("button").first().click();
  await expect(other.locator("section.check"), "each has a check of its own").toBeVisible();
  await reader.sees("bout");
  expect(
    site.coachFiles.filter((path) => path.endsWith(".wasm")),
    "one engine for both",
  ).toHaveLength(1);
});

test("a div works where a site's filter strips custom elements", async ({ reader, site }) => {
  site.adds("/page.css", "");
  site.adds(
    "/div.html",
    page(
      `${script}<div data-steady-back data-coach-label="Visit us" data-coach-href="/visit"><a href="/app.html">Coach</a></div>`,
    ),
  );
  await reader.opens("/div.html");
  await reader.beginsABout();
});

test("whoever may write a div may not run scripts by it", async ({ reader, site, console: said }) => {
  site.adds("/page.css", "");
  const elsewhere = "http://elsewhere.example/";
  site.adds(
    "/div.html",
    page(
      `${script}<div data-steady-back data-src-base="${elsewhere}" data-load="eager" data-onpointerenter="console.log(1)" data-inner-h-t-m-l="&lt;img src=x onerror=console.log(2)&gt;" data-coach-href="javascript:console.log(3)">Coach</div>`,
    ),
  );
  const asked: string[] = [];
  reader.page.on("request", (request) => asked.push(request.url()));
  await reader.opens("/div.html");
  await reader.startsFromTheCard();
  expect(await reader.coach.getAttribute("onpointerenter")).toBeNull();
  await expect(reader.coach.locator("img")).toHaveCount(0);
  await expect(reader.coach.locator("a[href^=javascript]")).toHaveCount(0);
  expect(asked.filter((url) => url.startsWith(elsewhere))).toEqual([]);
  expect(said.said).toEqual([]);
});

test("the coach as a page of its own works", async ({ reader }) => {
  await reader.opens("/app.html");
  await reader.beginsABout();
});

test("nothing is written to the reader's device", async ({ reader, context, page: browserPage }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  const written = await browserPage.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(written).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

test("no event tells the page anything about the reader's answers", async ({ reader, page: browserPage }) => {
  await browserPage.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ["ready", "start", "finish", "support", "error"]) {
      addEventListener(`steadyback-${name}`, (event) => heard.push([event.type, (event as CustomEvent).detail]));
    }
  });
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout({ pain: 7 });
  await reader.followsTheBoutToItsEnd();
  expect(await browserPage.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
    ["steadyback-ready", null],
    ["steadyback-start", null],
    ["steadyback-finish", null],
  ]);
});

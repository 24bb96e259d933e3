import { expect, test } from "./harness/test.ts";
import { publish, site } from "./harness/wordpress.ts";

const everyForm = `<p>The text.</p><!-- wp:steady-back/coach {"coachLabel":"Ask us"} /-->
[steady_back coach_label="Ask us"]
<div class="mine" data-steady-back data-coach-label="Ask us"><a href="/coach">My own words</a></div>`;

const page = () => `${site.address}/wp-content/plugins/steady-back/assets/app.html`;

test("feeds have the link only", async ({ request }) => {
  publish(everyForm, "author");
  const feed = await (await request.get(`${site.address}/?feed=rss2`)).text();
  const item = feed.slice(feed.indexOf("<item>"), feed.indexOf("</item>"));
  expect(item).toContain("<p>The text.</p>");
  expect(item.split(`<a href="${page()}">Open the back coach</a>`)).toHaveLength(3);
  expect(item).toContain('<a href="/coach">My own words</a>');
  expect(item).not.toMatch(/<steady-back|data-steady-back|data-coach|<script|<link rel=.stylesheet/);
});

test("so have AMP pages", async ({ request, siteAlsoRuns }) => {
  siteAlsoRuns("function amp_is_request() { return isset( $_GET['amp'] ); }");
  const path = publish(everyForm, "author");
  const amp = await (await request.get(`${site.address}${path}&amp=1`)).text();
  expect(amp).toContain(`<a href="${page()}">Open the back coach</a>`);
  expect(amp).not.toMatch(/<steady-back|data-steady-back|steady-back\.js|room\.css/);
  // The same page without AMP has the coach: the test can tell them apart.
  expect(await (await request.get(site.address + path)).text()).toMatch(/<steady-back coach-label="Ask us"/);
});

test("REST answers carry the element with its link", async ({ request }) => {
  const id = publish(everyForm, "author").replace("/?p=", "");
  const { content } = await (await request.get(`${site.address}/?rest_route=/wp/v2/posts/${id}`)).json();
  expect(content.rendered).toMatch(
    /<div class="wp-block-steady-back-coach"><steady-back coach-label="Ask us"[^>]*><a href="[^"]+app\.html">/,
  );
  expect(content.rendered).toMatch(/<div class="mine" data-steady-back data-coach-label="Ask us"/);
});

test("the link leads to the coach's own page, in the plugin's folder", async ({ visitor, request }) => {
  await visitor.page.goto(page());
  await expect(visitor.startButton).toBeVisible();
  await visitor.startsFromTheCard();
  // Its service worker fetches all of its files at once, or keeps none.
  const worker = await (await request.get(page().replace("app.html", "sw.js"))).text();
  const files: string[] = JSON.parse(worker.match(/\["app\.html"[^\]]*\]/)?.[0] ?? "[]");
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect((await request.get(page().replace("app.html", file))).status(), file).toBe(200);
});

test("without scripts a visitor reads the link", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const blank = await context.newPage();
  await blank.goto(site.address + publish("<!-- wp:steady-back/coach /-->"));
  await expect(blank.getByRole("link", { name: "Open the back coach" })).toBeVisible();
  await context.close();
});

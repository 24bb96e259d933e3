/** The coach in a frame on another site's page. */
import type { Page } from "@playwright/test";
import { hostPage, test } from "../harness/framed.ts";
import { watchShifts } from "../harness/layout.ts";
import { expect } from "../harness/test.ts";
import { packageFile, words } from "../harness/words.ts";

const style = 'style="display:block;width:100%;height:36rem;border:0"';
const frame = (coachSite: string, query = "", more = ""): string =>
  `<iframe class="steady-back-frame" src="${coachSite}/embed.html${query}" title="Back coach" ${style} ${more}></iframe>`;
const resizer = (coachSite: string): string =>
  `<script type="module" src="${coachSite}/steady-back/steady-back-frame.js"></script>`;

const heightsOf = (page: Page): Promise<number[]> =>
  page.locator("iframe").evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
/** Whether everything in the frame can be seen without scrolling in it. */
const fits = (page: Page): Promise<boolean> =>
  page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => document.documentElement.scrollHeight <= innerHeight && body.getClientRects().length > 0);

for (const width of [320, 768, 1280]) {
  test(`at ${width} px the page makes the frame as tall as each screen needs, and moves nothing by itself`, async ({
    page,
    reader,
    site,
    coachSite,
  }) => {
    const shifts = await watchShifts(page);
    await page.setViewportSize({ width, height: 900 });
    site.adds("/host.html", hostPage(frame(coachSite) + resizer(coachSite)));
    await reader.opens("/host.html");
    await page.waitForTimeout(300);
    expect(await heightsOf(page), "the room that was kept is enough for the card").toEqual([576]);
    expect((await shifts()).moved, "nothing on the page moves until there is a tap").toEqual([]);
    await expect.poll(() => fits(page), "the card is whole").toBe(true);
    await reader.beginsABout();
    await expect.poll(() => fits(page), "the bout is whole").toBe(true);
    expect((await heightsOf(page))[0]).toBeGreaterThan(576);
    expect((await shifts()).unexpected, "what moved then, moved because of a tap").toBeLessThan(0.001);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

test("the frame says what it cannot do, and where the coach can", async ({ page, reader, site, coachSite }) => {
  site.adds("/host.html", hostPage(frame(coachSite) + resizer(coachSite)));
  await reader.opens("/host.html");
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("footer")).toContainText(words("frame-limits"));
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    inside.getByRole("link", { name: words("frame-open") }).click(),
  ]);
  await opened.waitForURL(`${coachSite}/app.html`);
  await opened.close();
});

test("in a frame of its own site there is nothing to say", async ({ page, reader, site }) => {
  site.adds("/host.html", hostPage(frame(reader.address)));
  await reader.opens("/host.html");
  await expect(page.frameLocator("iframe").locator("footer")).toBeHidden();
});

test("what the address asks for is done where it is sound, and said where it is not", async ({
  page,
  reader,
  site,
  coachSite,
  console,
}) => {
  console.expects(/not understood in the address: theme, coach-href, ink-dark, radius, src-base$/);
  const query =
    "?lang=en-GB&load=visible&coach-label=Ask+%3Cb%3Eus&theme=sepia&coach-href=javascript:alert(1)&accent=802020&accent-dark=ffb0a0&ink-dark=red&radius=9&font=serif&src-base=https://example.org/#store=blog&load=eager";
  site.adds("/host.html", hostPage(frame(coachSite, query.replaceAll("&", "&amp;"))));
  await reader.opens("/host.html");
  const attributes = await reader.coach.evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
  expect(attributes).toEqual({ lang: "en-GB", load: "eager", "coach-label": "Ask <b>us", store: "blog" });
  const button = reader.startButton;
  const colour = (): Promise<string> => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour()).toBe("rgb(128, 32, 32)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(colour).toBe("rgb(255, 176, 160)");
  expect(await button.evaluate((element) => getComputedStyle(element).fontFamily)).toContain("Palatino");
});

test("it is dark on a dark page and light on a light one, whatever the device prefers, and lets the page show through", async ({
  page,
  reader,
  site,
  coachSite,
}) => {
  for (const [scheme, device] of [
    ["dark", "light"],
    ["light", "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme: device });
    const head = `<style>:root { color-scheme: ${scheme}; background: rgb(200, 30, 160) }</style>`;
    site.adds(`/${scheme}.html`, hostPage(frame(coachSite) + resizer(coachSite), head));
    await reader.opens(`/${scheme}.html`);
    const root = page.frameLocator("iframe").locator("html");
    await expect.poll(() => root.evaluate((element) => getComputedStyle(element).colorScheme)).toBe(scheme);
    const box = await page.locator("iframe").boundingBox();
    const pixel = (x: number, y: number): Promise<Buffer> => page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    const corner = await pixel(box?.x ?? 0, box?.y ?? 0);
    expect(corner.equals(await pixel(1, 1)), `the page is seen at the card's round corner, ${scheme}`).toBe(true);
  }
});

test("the page listens to its own frame only, and the frame to its own page only", async ({
  page,
  reader,
  site,
  coachSite,
}) => {
  // A frame of another address claims a height; so does the page itself, in the frame's name.
  site.adds("/liar.html", hostPage('<script>parent.postMessage({ steadyback: "height", height: 3000 }, "*")</script>'));
  const liar = '<iframe id="liar" class="steady-back-frame" src="data:text/html,none" title="Liar"></iframe>';
  site.adds("/host.html", hostPage(frame(coachSite) + liar + resizer(coachSite)));
  await page.goto(`${reader.address}/host.html`);
  await expect(page.frameLocator("iframe").first().getByRole("button")).toBeVisible();
  const tall = await heightsOf(page);
  await page.evaluate(async () => {
    postMessage({ steadyback: "height", height: 3000 }, "*");
    const frame = document.querySelector<HTMLIFrameElement>("#liar");
    await new Promise((resolve) => {
      addEventListener("message", ({ source }) => source === frame?.contentWindow && setTimeout(resolve, 50));
      // What shows there now is not what the page put there.
      frame?.contentWindow?.location.replace("/liar.html");
    });
  });
  expect(await heightsOf(page)).toEqual(tall);
  // Another window than the parent greets the frame, and says that all is dark.
  const scheme = (): Promise<string> =>
    page
      .frameLocator("iframe")
      .first()
      .locator("html")
      .evaluate((element) => getComputedStyle(element).colorScheme);
  const before = await scheme();
  await page.evaluate(() => {
    const script = document.querySelector<HTMLIFrameElement>("#liar")?.contentWindow as
      | (Window & typeof globalThis)
      | null;
    script?.eval('parent.frames[0].postMessage({ steadyback: "hello", dark: true }, "*")');
  });
  await page.waitForTimeout(100);
  expect(await scheme()).toBe(before);
});

test("axe finds nothing in a frame", async ({ page, reader, site, coachSite }) => {
  site.adds("/host.html", hostPage(frame(coachSite) + resizer(coachSite)));
  await reader.opens("/host.html");
  const inside = page.frames()[1];
  await inside?.evaluate(packageFile("axe-core/axe.min.js"));
  const found = await inside?.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
});

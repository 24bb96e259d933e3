/** Pages that break embeds: a bout still works on each, nothing outside the element changes, and the console is empty. */
import { outside } from "../harness/outside.ts";
import type { Reader } from "../harness/reader.ts";
import type { Site } from "../harness/site.ts";
import { expect, test } from "../harness/test.ts";

const script = '<script type="module" src="/steady-back/steady-back.js"></script>';
const coach = '<steady-back><a href="/app.html">Coach</a></steady-back>';

interface HostilePage {
  /** Goes into the head. */
  head?: string;
  /** Around the coach. */
  body?: (coach: string) => string;
  /** Of the root element. */
  attributes?: string;
  /** Without one the page is in quirks mode. */
  doctype?: string;
}

function adds(site: Site, { head = "", body = (inner) => inner, attributes = 'lang="en-GB"', doctype }: HostilePage) {
  const before = '<header><h1>A page</h1><button type="button">Menu</button><p class="lead">Words before.</p></header>';
  const after = '<section><h2>After</h2><svg width="10" height="10"></svg><p>Words after.</p></section>';
  site.adds(
    "/hostile.html",
    `${doctype ?? "<!doctype html>"}<html ${attributes}><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${script}</head><body>${before}${body(coach)}${after}</body></html>`,
  );
}

/** To the first cue, a pause and on again: the figure is there and the seconds go down. */
async function playsABout(reader: Reader): Promise<void> {
  await reader.beginsABout();
  await expect(reader.screen("bout").locator("svg").first()).toBeVisible();
  const shown = () =>
    reader.coach.evaluate((element) =>
      element.shadowRoot?.querySelector("section.bout")?.textContent?.replace(/\s+/g, " "),
    );
  const first = await shown();
  await expect.poll(shown, "time passes").not.toBe(first);
  await reader.presses("bout-pause");
  await expect(reader.button("bout-resume")).toBeVisible();
  await reader.presses("bout-resume");
  await expect(reader.button("bout-pause")).toBeVisible();
}

const pages: Record<string, HostilePage> = {
  "a reset that unsets everything, importantly": {
    head: "<style>body * { all: unset !important } svg, section, h2, footer, fieldset { display: none !important }</style>",
  },
  "a root font of 62.5%": { head: "<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>" },
  "everything in transition": {
    head: "<style>*, *::before { transition: all 3s ease 1s !important; animation-duration: 9s !important }</style>",
  },
  "a page from right to left in a language we do not speak": { attributes: 'lang="ar" dir="rtl"' },
  "quirks mode": { doctype: "" },
  "a cramped flex container": {
    head: "<style>.row { display: flex; width: 300px } .row > * { flex: 0 0 auto }</style>",
    body: (inner) => `<div class="row">${inner}</div>`,
  },
};

for (const [name, page] of Object.entries(pages)) {
  test(`a bout works on ${name}`, async ({ reader, site, page: browserPage }) => {
    adds(site, page);
    await reader.opens("/hostile.html");
    const before = await outside(browserPage);
    await playsABout(reader);
    expect(await outside(browserPage)).toEqual(before);
  });
}

test("a bout works on a page that patches what the language and the browser come with", async ({
  reader,
  site,
  page,
}) => {
  await page.addInitScript(() => {
    // As analytics, polyfills and scoped registries do it.
    const { fetch, customElements } = window;
    window.fetch = (...words) => fetch(...words).then((response) => response);
    const define = customElements.define.bind(customElements);
    customElements.define = (name, element, options) => define(name, class extends element {}, options);
    Object.assign(Array.prototype, { contains() {}, last() {}, remove() {} });
    Array.prototype.at = function at(index) {
      return this[index < 0 ? this.length + Number(index) : Number(index)];
    };
    const push = Array.prototype.push;
    Array.prototype.push = function pushed(...items) {
      return push.apply(this, items);
    };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attached(options) {
      return attach.call(this, options);
    };
  });
  adds(site, {});
  await reader.opens("/hostile.html");
  const before = await outside(page);
  await playsABout(reader);
  expect(await outside(page)).toEqual(before);
});

test("a bout works among the globals of another age", async ({ reader, site, page }) => {
  await page.addInitScript(() => {
    // As MooTools, Prototype and jQuery left them.
    const flatten = (list: unknown[]): unknown[] => list.flat(9);
    Object.assign(Array.prototype, {
      each: Array.prototype.forEach,
      flatten() {
        return flatten(this as never);
      },
      toJSON: undefined,
      $family: () => "array",
    });
    // Without the second argument, as `$A` had it.
    Array.from = ((list: Iterable<unknown>, map?: (one: unknown) => unknown) =>
      map ? [...list].map((one) => map(one)) : [...list]) as typeof Array.from;
    Object.assign(Function.prototype, { implement() {}, extend() {}, delay() {} });
    Object.assign(String.prototype, { contains() {}, camelCase() {}, strip() {}, escapeHTML() {} });
    Object.assign(Number.prototype, { times() {}, limit() {} });
    Object.assign(Element.prototype, { hide() {}, show() {}, inject() {}, adopt() {}, identify() {}, update() {} });
    Object.assign(window, {
      $: () => null,
      $$: () => [],
      jQuery: () => null,
      Class() {},
      Ajax: {},
      Fx: {},
      _: {},
      coach: 1,
    });
    Object.assign(window, { event_: 1, start: "a string", name: "opener", status: "busy", self_: {} });
  });
  adds(site, {});
  await reader.opens("/hostile.html");
  const before = await outside(page);
  await playsABout(reader);
  expect(await outside(page)).toEqual(before);
});

test("twenty coaches on one page share one engine, and one of them plays", async ({ reader, site, page }) => {
  adds(site, { body: (inner) => inner.repeat(20) });
  await reader.opens("/hostile.html");
  expect(await page.locator("steady-back").count()).toBe(20);
  const before = await outside(page);
  await playsABout(reader);
  const last = page.locator("steady-back").last();
  await last.getByRole("button").first().click();
  await expect(last.locator("section.check")).toBeVisible();
  expect(site.coachFiles.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  expect(await outside(page)).toEqual(before);
});

test("a bout works inside a shadow root", async ({ reader, site, page }) => {
  const root = `<div id="app"></div><script>app.attachShadow({ mode: "open" }).innerHTML = '${coach}'</script>`;
  adds(site, { body: () => root });
  await reader.opens("/hostile.html");
  const before = await outside(page);
  await playsABout(reader);
  expect(await outside(page)).toEqual(before);
});

test("a bout works inside a dialog, and Escape still closes that", async ({ reader, site, page }) => {
  adds(site, {
    body: (inner) => `<dialog>${inner}</dialog><script>document.querySelector("dialog").showModal()</script>`,
  });
  await reader.opens("/hostile.html");
  const before = await outside(page);
  await playsABout(reader);
  expect(await outside(page)).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toBeHidden();
});

test("a bout works where the coach was not displayed at first", async ({ reader, site, page }) => {
  adds(site, {
    body: (inner) =>
      `<div id="tab" style="display:none">${inner.replace("<steady-back", '<steady-back load="visible"')}</div>`,
  });
  await page.goto(`${reader.address}/hostile.html`);
  await page.waitForFunction(() => customElements.get("steady-back"));
  await page.waitForTimeout(300);
  expect(site.coachFiles, "nothing is fetched for what nobody sees").toHaveLength(1);
  await page.evaluate(() => document.querySelector("#tab")?.removeAttribute("style"));
  await expect.poll(() => site.coachFiles.length).toBeGreaterThan(1);
  await playsABout(reader);
});

test("a coach that is moved in mid-bout plays on; one that is taken away pauses", async ({ reader, site, page }) => {
  adds(site, { body: (inner) => `${inner}<div id="there"></div>` });
  await reader.opens("/hostile.html");
  await reader.beginsABout();
  await page.evaluate(() => document.querySelector("#there")?.append(document.querySelector("steady-back") as Node));
  await expect(reader.button("bout-pause")).toBeVisible();
  const shown = () =>
    reader.coach.evaluate((element) => element.shadowRoot?.querySelector("section.bout")?.textContent);
  const first = await shown();
  await expect.poll(shown, "time passes").not.toBe(first);
  await page.evaluate(async () => {
    const element = document.querySelector("steady-back") as Element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector("#there")?.append(element);
  });
  await expect(reader.button("bout-resume")).toBeVisible();
  await reader.presses("bout-resume");
  await expect(reader.button("bout-pause")).toBeVisible();
});

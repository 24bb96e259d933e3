/** The element's language and direction. */
import { watchShifts } from "./harness/layout.ts";
import { expect, test } from "./harness/test.ts";
import { wordsIn } from "./harness/words.ts";

const page = (attributes: string, element: string): string =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="/steady-back/steady-back.js"></script><main>${element}</main></html>`;
const american = wordsIn("en-US");
const mirrored = wordsIn("en-XB");

for (const [what, attributes, element] of [
  ["its own", 'lang="de"', '<steady-back lang="en-us"></steady-back>'],
  ["that of the nearest element around", 'lang="de"', '<div lang="en-US"><steady-back></steady-back></div>'],
  ["the page's, from inside a shadow root", 'lang="en-US"', "<shadow-root></shadow-root>"],
] as const)
  test(`the language is ${what}`, async ({ reader, site, page: browserPage }) => {
    await browserPage.addInitScript(() => {
      customElements.define(
        "shadow-root",
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: "open" }).append(document.createElement("steady-back"));
          }
        },
      );
    });
    site.adds("/page.html", page(attributes, element));
    await reader.opens("/page.html");
    await reader.startsFromTheCard();
    await expect(reader.coach).toContainText(american("check-emergency-advice"));
    await expect(reader.coach.getByRole("link", { name: american("emergency-call", { number: 911 }) })).toBeVisible();
    expect(site.coachFiles.filter((path) => path.endsWith(".ftl")).join()).toMatch(
      /^\/steady-back\/first-bout\.en-US-\w+\.ftl$/,
    );
  });

test("a language that nobody has written falls back to British English, quietly, in its own direction", async ({
  reader,
  site,
}) => {
  site.adds("/page.html", page('lang="ar" dir="rtl"', "<steady-back></steady-back>"));
  await reader.opens("/page.html");
  expect(site.coachFiles, "nothing is looked for in vain").toEqual(["/steady-back/steady-back.js"]);
  const box = reader.coach.locator(".box");
  await expect(box).toHaveAttribute("lang", "en-GB");
  await expect(box).toHaveAttribute("dir", "ltr");
  await reader.startsFromTheCard();
});

test("a card in another language takes one small file more, and moves nothing", async ({
  reader,
  site,
  page: browserPage,
}) => {
  const shifts = await watchShifts(browserPage);
  await browserPage.route("**/card.*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  site.adds(
    "/page.html",
    page('lang="en-XB"', '<steady-back style="display:block;min-height:28rem"></steady-back><p>After.</p>'),
  );
  await browserPage.goto(`${reader.address}/page.html`);
  await expect(reader.coach.getByRole("button", { name: mirrored("card-start") })).toBeVisible();
  expect(site.coachFiles).toHaveLength(2);
  expect((await shifts()).unexpected).toBeLessThanOrEqual(0.001);
});

test("where the card's words do not come, the reader gets British English", async ({ reader, site, console }) => {
  console.expects(/status of 404/);
  site.breaks(/card\..*\.js$/, { status: 404 });
  site.adds("/page.html", page('lang="en-XB"', "<steady-back></steady-back>"));
  await reader.opens("/page.html");
  await reader.startsFromTheCard();
});

test("from right to left a reader gets through a bout, and what later chunks say is in the language too", async ({
  reader,
  site,
}) => {
  site.adds("/page.html", page('lang="en-XB"', "<steady-back></steady-back>"));
  const say = mirrored;
  const { coach } = reader;
  const press = (id: string) => coach.getByRole("button", { name: say(id), exact: true }).click();
  await reader.page.goto(`${reader.address}/page.html`);
  await press("card-start");
  for (const list of [1, 2, 3]) {
    await expect(coach.locator(".eyebrow")).toContainText(say("check-progress", { number: list }));
    await press("check-none");
  }
  await expect(coach.locator(".box")).toHaveCSS("direction", "rtl");
  await coach.getByRole("button", { name: say("place-floor") }).click();
  await reader.ratesPain(3);
  await reader.sees("bout");
  await coach.getByText(say("sound-menu")).click();
  await expect(coach.getByText(say("sound-kept"))).toBeVisible();
  for (const id of ["bout-finish", "after-skip", "done-plan", "welcome-go", "intake-next", "your-day-go"])
    await press(id);
  await expect(coach.locator("section.page.today")).toBeVisible();
  const places = await coach
    .locator(".day-line .mark")
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().x));
  expect(places.length).toBeGreaterThan(2);
  expect(places, "the day runs the same way").toEqual(places.toSorted((one, next) => next - one));
});

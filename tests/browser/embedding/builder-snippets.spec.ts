/** What the builder prints, pasted into an empty page: the coach runs there with what was chosen. */
import type { Locator, Page } from "@playwright/test";
import { Editor } from "../harness/builder.ts";
import { inFrame } from "../harness/framed.ts";
import type { Reader } from "../harness/reader.ts";
import { Site } from "../harness/site.ts";
import { expect, test } from "../harness/test.ts";

/** Words that would end an attribute, an element or a shortcode, if they could. */
const hostile = `"><img src=x onerror=alert(1)>&amp;[/x]' </steady-back>`;

const pageWith = (body: string, head = ""): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** An editor at the builder, who has chosen what is chosen in every one of these tests. */
async function chooses(page: Page, address: string): Promise<Editor> {
  const editor = new Editor(page, address);
  await editor.opens();
  await editor.writes("Its words", hostile);
  await editor.writes("Its address", "https://example.org/?a=1&b=%22");
  await editor.writes("Country, for the emergency number", "ie");
  await editor.writes("Buttons and links, light", "#7a1f3d");
  await editor.writes("Buttons and links, dark", "#f3b0c3");
  await editor.writes("Background, light", "#fffdf6");
  await editor.page.getByLabel("Font").selectOption("serif");
  await editor.page.getByRole("slider", { name: /Corners/ }).fill("0.25");
  await editor.picks("In view");
  await editor.page.getByLabel("Reminders").uncheck();
  await editor.page.getByLabel("Taking it to another device").uncheck();
  return editor;
}

const attributesChosen = {
  lang: "en-GB",
  load: "visible",
  "coach-label": hostile,
  "coach-href": "https://example.org/?a=1&b=%22",
  "emergency-region": "IE",
  features: "no-reminders no-hand-over",
};

const attributesOf = (coach: Locator): Promise<Record<string, string>> =>
  coach.evaluate((element) =>
    Object.fromEntries(
      [...element.attributes].filter(({ name }) => name !== "style").map(({ name, value }) => [name, value]),
    ),
  );

/** On the page with the snippet the coach has what was chosen, looks so on a light page and on a dark one, and a bout begins. */
async function runsAsChosen(reader: Reader, path: string, more: Record<string, string> = {}): Promise<void> {
  const { page, coach } = reader;
  await reader.opens(path);
  expect(await attributesOf(coach)).toEqual({ ...attributesChosen, ...more });
  const look = (): Promise<string[]> =>
    coach.evaluate((element) => {
      const box = element.shadowRoot?.querySelector(".box") ?? element;
      const button = element.shadowRoot?.querySelector("button") ?? element;
      const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(box);
      return [getComputedStyle(button).backgroundColor, backgroundColor, borderRadius, fontFamily.slice(1, 13)];
    });
  await expect.poll(look).toEqual(["rgb(122, 31, 61)", "rgb(255, 253, 246)", "4px", "Iowan Old St"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(look).toEqual(["rgb(243, 176, 195)", "rgb(22, 28, 27)", "4px", "Iowan Old St"]);
  await page.emulateMedia({ colorScheme: "light" });
  await reader.beginsABout();
}

const bothSchemes = "<style>:root { color-scheme: light dark }</style>";

test("the element's lines", async ({ page, reader, site }) => {
  const editor = await chooses(page, reader.address);
  const snippet = await editor.prints("element");
  site.adds("/pasted.html", pageWith(snippet, bothSchemes));
  await runsAsChosen(reader, "/pasted.html");
  await expect(page.locator("img"), "nothing escaped").toHaveCount(0);
});

test("the element's lines, pinned, under the policy and with the stylesheet that are printed", async ({
  page,
  reader,
  site,
}) => {
  const editor = await chooses(page, reader.address);
  await page.getByLabel("Its policy forbids styles in the markup").check();
  await page.getByLabel("Pin this very release").check();
  const [snippet, policy, sheet] = [
    await editor.prints("element"),
    await editor.prints("policy"),
    await editor.prints("sheet"),
  ];
  expect(snippet).toMatch(
    /src="[^"]+\/steady-back-[0-9a-f]{8}\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/,
  );
  expect(snippet).not.toContain("style=");
  site.adds("/page.css", `${sheet} :root { color-scheme: light dark }`);
  site.adds("/strict.html", pageWith(snippet, '<link rel="stylesheet" href="/page.css">'));
  site.headers["Content-Security-Policy"] =
    `default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; ${policy}`;
  await runsAsChosen(reader, "/strict.html");
});

test("the frame's lines, sandboxed, on another site, under the policy that is printed", async ({ page, reader }) => {
  const editor = await chooses(page, reader.address);
  await editor.picks("Frames only");
  await page.getByLabel("Put the frame in a sandbox").check();
  const [snippet, policy] = [await editor.prints("frame"), await editor.prints("policy")];
  const other = new Site();
  const framed = inFrame(page, await other.open());
  other.headers["Content-Security-Policy"] = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; ${policy}`;
  other.adds("/pasted.html", pageWith(snippet, bothSchemes));
  await runsAsChosen(framed, "/pasted.html");
  const height = await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
  expect(height, "the script beside it gave it room").toBeGreaterThan(576);
  await other.close();
});

test("WordPress: the author's form, with the script and the stylesheet that the plugin and the site add", async ({
  page,
  reader,
  site,
}) => {
  const editor = await chooses(page, reader.address);
  await editor.picks("WordPress");
  const script = '<script type="module" src="/steady-back/steady-back.js"></script>';
  const [snippet, sheet] = [await editor.prints("placeholder"), await editor.prints("sheet")];
  site.adds("/post.html", pageWith(script + snippet, `${bothSchemes}<style>${sheet}</style>`));
  // What marks the author's element comes along.
  await runsAsChosen(reader, "/post.html", { "steady-back": "" });
});

test("WordPress: the shortcode says the same", async ({ page, reader }) => {
  const editor = await chooses(page, reader.address);
  await editor.picks("A plan");
  const shortcode = await editor.prints("shortcode");
  // As WordPress finds shortcodes and their attributes: no bracket inside, values in double quotes without any.
  const inside = /^\[steady_back((?:\s+\w+="[^"[\]<>]*")+)\]$/.exec(shortcode)?.[1] ?? "";
  const given = [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value] as const);
  // A page without a policy of its own, to read the values as WordPress's visitors' browsers will.
  await page.goto("about:blank");
  const decoded = await page.evaluate(
    (pairs) =>
      pairs.map(([name, value]) => [
        name.replaceAll("_", "-"),
        new DOMParser().parseFromString(value, "text/html").body.textContent,
      ]),
    given.map(([name, value]) => [name, value] as [string, string]),
  );
  expect(Object.fromEntries(decoded)).toEqual({ ...attributesChosen, start: "plan" });
});

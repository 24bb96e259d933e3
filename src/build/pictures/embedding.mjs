/**
 * The pictures of docs/embedding.md: what to put on a page, and what to tap before the picture is taken.
 */
import { readdirSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";

const folder = at("www/messages/en-GB/");
const messages = readdirSync(folder)
  .map((file) => readFileSync(folder + file, "utf8"))
  .join("\n");

/** A message without arguments. */
const word = (id) => messages.match(new RegExp(`^${id} = (.+)$`, "m"))?.[1] ?? id;

/** One coach: its attributes and its style, and the way to what is shown; of what is empty below, `height` pixels are enough. */
const coach = (attributes = "", way = nothing, style = "", height = 2000) => ({ attributes, way, style, height });

const nothing = async () => {};
const tap = (element, selector) => element.locator(selector).first().click();

const opened = async (element) => {
  await tap(element, '[part="start"]');
  await element.locator("section").first().waitFor();
};

/** From the card into a bout, which ends at once. */
async function bout(element) {
  await opened(element);
  for (const outcome of ["emergency", "get-help", "ask-first"])
    await tap(element, `section.check[data-outcome="${outcome}"] .button.main`);
  await tap(element, "section.place .places button");
  await tap(element, 'section.ask [data-score="3"]');
  await element.locator("section.bout").waitFor();
}

const presses = (element, id) =>
  element
    .getByRole("button", { name: word(id), exact: true })
    .first()
    .click();

/** From the card to the screen after a bout. */
async function done(element) {
  await bout(element);
  await presses(element, "bout-finish");
  await presses(element, "after-skip");
}

/** The same after a whole bout, on a clock of the picture's own. */
async function doneInFull(element) {
  const { clock } = element.page();
  await clock.install({ time: "2026-03-10T10:00:00" });
  await bout(element);
  for (let seconds = 0; seconds < 240; seconds += 2) await clock.fastForward(2_000);
  await presses(element, "after-skip");
}

/** While the coach is on its way. */
async function waiting(element) {
  await element.page().route("**/coach-*.js", () => {});
  await tap(element, '[part="start"]');
}

/** From the card to the last tab of a plan, or on to the page behind one of its rows. */
const more = (row) => async (element) => {
  await done(element);
  for (const id of ["done-plan", "welcome-go", "intake-next", "your-day-go", "tab-more"]) await presses(element, id);
  if (row) await element.locator("button.row", { hasText: word(row) }).click();
};

/** Each picture by its name: one element, or two beside each other. */
export const pictures = {
  lang: [coach('lang="en-US"')],
  dir: [coach('lang="en-XB"')],
  theme: [coach('theme="light"'), coach('theme="dark"')],
  load: [coach('load="click"', waiting)],
  start: [coach('start="try"', opened, "", 640), coach('start="plan"', opened, "", 640)],
  store: [coach("", more("more-memory"))],
  "src-base": [
    coach('src-base="/nowhere/"', async (element) => {
      await tap(element, '[part="start"]');
      await element.locator(".box.busy:not(.wait)").waitFor();
    }),
  ],
  "coach-label": [coach('coach-label="Talk to a coach" coach-href="/contact"', doneInFull, "", 400)],
  "emergency-region": [coach('emergency-region="DE"', opened), coach('emergency-region="US"', opened)],
  features: [coach("", more()), coach('store="another" features="no-library"', more())],
  looks: [
    coach(
      "",
      nothing,
      "--steadyback-accent:#7a2048;--steadyback-on-accent:#fff;--steadyback-surface:#fff6f9;--steadyback-ink:#33131f;--steadyback-radius:.25rem",
    ),
  ],
};

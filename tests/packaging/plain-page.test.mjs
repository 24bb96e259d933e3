import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { site } from "./support/site.mjs";
import { visit } from "./support/walk.mjs";

const page = (script, element) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<p>Words.</p>${script}${element}<p>More words.</p></html>`;
const element =
  '<steady-back style="display:block;min-height:28rem" lang="en-GB"><a href="/coach/app.html">Open the back coach</a></steady-back>';

const { folder, node } = site({
  "public/evergreen.html": page('<script type="module" src="/coach/steady-back/steady-back.js"></script>', element),
});
node("node_modules/steadyback/copy.mjs", "copy", "public/coach", "--pages");
const list = JSON.parse(readFileSync(`${folder}/public/coach/steady-back/integrity.json`, "utf8"));
const pinned = Object.keys(list).find((name) => /^steady-back-[0-9a-f]{8}\.js$/.test(name));

test("two lines in a page bring a reader to the first cue, and the console is empty", async () => {
  const { seen, said } = await visit(`${folder}/public`, "/evergreen.html");
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
});

/** The page that names the pinned entry, served with an integrity attribute. */
const pinnedPage = (integrity) => (_request, response, path) => {
  if (path !== "/pinned.html") return false;
  const script = `<script type="module" src="/coach/steady-back/${pinned}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page(script, element));
  return true;
};

test("the pinned entry works with the integrity that is printed for it", async () => {
  const { seen, said } = await visit(`${folder}/public`, "/pinned.html", undefined, pinnedPage(list[pinned]));
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
});

test("and the browser refuses it with another file's", async () => {
  const isDefined = async (page) => {
    await page.waitForLoadState("load");
    return page.evaluate(() => customElements.get("steady-back") !== undefined);
  };
  const { seen, said } = await visit(`${folder}/public`, "/pinned.html", isDefined, pinnedPage(list["take.js"]));
  assert.equal(seen, false);
  assert.match(said.join("\n"), /integrity/);
});

test("the coach's own page is copied with it, and works", async () => {
  const { seen, said } = await visit(`${folder}/public`, "/coach/app.html");
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
});

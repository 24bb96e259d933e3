import assert from "node:assert/strict";
import { test } from "node:test";
import { ours, site } from "./support/site.mjs";
import { visit } from "./support/walk.mjs";

test("a Vite app that imports the element brings a reader to the first cue, and the console is empty", async () => {
  const { folder, node } = site({
    "index.html":
      '<!doctype html><html lang="en-GB"><title>App</title><link rel="icon" href="data:,"><div id="app"></div><script type="module" src="/main.js"></script></html>',
    "main.js": `import "steadyback";
const coach = document.createElement("steady-back");
coach.setAttribute("src-base", "/steady-back/");
document.getElementById("app").append(coach);
`,
  });
  node("node_modules/steadyback/copy.mjs", "copy", "public");
  node(ours("vite/bin/vite.js"), "build", "--logLevel", "warn");
  const { seen, said } = await visit(`${folder}/dist`, "/");
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
});

test("a Vite app without our screens gets the engine and its WebAssembly, and the console is empty", async () => {
  const { folder, node } = site({
    "index.html":
      '<!doctype html><html lang="en-GB"><title>App</title><link rel="icon" href="data:,"><script type="module" src="/main.js"></script></html>',
    "main.js": `import { firstBout } from "steadyback/engine";
const { Coach } = await firstBout();
const coach = new Coach("en-GB", undefined, () => {});
coach.begin();
document.body.dataset.screen = Object.keys(coach.view())[0];
`,
  });
  node(ours("vite/bin/vite.js"), "build", "--logLevel", "warn", "--target", "es2022");
  const screen = (page) => page.locator("body[data-screen]").getAttribute("data-screen");
  const { seen, said } = await visit(`${folder}/dist`, "/", screen);
  assert.equal(seen, "check");
  assert.deepEqual(said, []);
});

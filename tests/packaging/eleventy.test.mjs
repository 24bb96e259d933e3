import assert from "node:assert/strict";
import { test } from "node:test";
import { at } from "../../src/build/paths.mjs";
import { site } from "./support/site.mjs";
import { visit } from "./support/walk.mjs";

test("an article by a static-site generator brings a reader to the first cue, and the console is empty", async () => {
  const { folder, node } = site({
    "eleventy.config.js": `export default (config) => {
  config.addPassthroughCopy({ "node_modules/steadyback/dist/steady-back": "steady-back" });
};
`,
    "_includes/page.html":
      '<!doctype html><html lang="en-GB"><title>{{ title }}</title><link rel="icon" href="data:,">{{ content }}</html>',
    "article.md": `---
layout: page.html
title: Backs
---
# Backs

<script type="module" src="/steady-back/steady-back.js"></script>
<steady-back style="display:block;min-height:28rem" lang="en-GB" coach-label="Talk to a coach" coach-href="/contact/"><a href="/contact/">Talk to a coach</a></steady-back>

More *words*.
`,
  });
  node(at(".cache/packaging-tools/node_modules/@11ty/eleventy/cmd.cjs"), "--quiet");
  const { seen, said } = await visit(`${folder}/_site`, "/article/");
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
});

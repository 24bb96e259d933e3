import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { policy } from "../../src/build/make/hosting.mjs";
import { manifest } from "../../src/build/package/manifest.mjs";
import { at } from "../../src/build/paths.mjs";
import { visit } from "./support/walk.mjs";

const docs = readFileSync(at("docs/embedding.md"), "utf8");
const [element] = manifest().modules[0].declarations;
const html = [...docs.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
const largest = 40_000;

test("the docs for editors name all that the element takes, tells and lets be styled", () => {
  const { attributes, events, cssParts, cssProperties, members } = element;
  const methods = members.filter(({ kind }) => kind === "method").map(({ name }) => ({ name: `${name}()` }));
  const all = [...attributes, ...events, ...cssParts, ...cssProperties, ...methods].map(({ name }) => name);
  assert.ok(all.length > 12);
  assert.deepEqual(
    all.filter((name) => !docs.includes(`\`${name}\``)),
    [],
  );
});

test("every attribute has a picture, and no picture is heavy", () => {
  for (const { name } of element.attributes) {
    const paragraph = docs
      .split("\n\n")
      .findIndex((text) => text.startsWith("**`") && text.split("—")[0].includes(`\`${name}\``));
    assert.match(docs.split("\n\n")[paragraph + 1] ?? "", /^!\[.+\]\(embedding\/[\w-]+\.png\)$/, name);
  }
  for (const [, path] of docs.matchAll(/\]\((embedding\/.+?\.png)\)/g))
    assert.ok(readFileSync(at(`docs/${path}`)).length <= largest, path);
});

test("every link of the docs leads somewhere", () => {
  const anchors = [...docs.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  for (const [, target] of docs.matchAll(/\]\(([^)]+)\)/g)) {
    if (target.startsWith("#")) assert.ok(anchors.includes(target.slice(1)), target);
    else assert.ok(existsSync(new URL(target, `file://${at("docs/")}`)), target);
  }
  for (const file of ["app.html", "embed.html", "steady-back/steady-back-frame.js"])
    assert.ok(docs.includes(file.split("/").at(-1)) && existsSync(at(`dist/${file}`)), file);
});

test("the policy in the docs is the one that our own pages live under", () => {
  const own = policy.replace("default-src 'self'; ", "");
  assert.ok(docs.includes(`\n${own}\n`), own);
});

/** A page of the site on which the folder was uploaded as the docs say. */
const article = (content) => (request, response, path) => {
  if (path.startsWith("/back/")) {
    response.writeHead(307, { Location: request.url.slice("/back".length) }).end();
    return true;
  }
  if (path !== "/article") return false;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${content}</html>`,
  );
  return true;
};

for (const [form, content] of [
  ["two lines", html[0]],
  ["div", `${html[0].split("\n")[0]}${html[1]}`],
])
  test(`the ${form} of the docs, pasted as they stand, bring a reader to the first cue`, async () => {
    const { seen, said } = await visit(at("dist"), "/article", undefined, article(content));
    assert.notEqual(seen, "");
    assert.deepEqual(said, []);
  });

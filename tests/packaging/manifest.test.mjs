import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { at } from "../../src/build/paths.mjs";
import { site } from "./support/site.mjs";

const tools = createRequire(at(".cache/packaging-tools/package.json"));
const { folder } = site({});
const read = (path) => readFileSync(`${folder}/node_modules/steadyback/${path}`, "utf8");
const manifest = JSON.parse(read("custom-elements.json"));
const [element] = manifest.modules[0].declarations;
const names = (list) => list.map(({ name }) => name).sort();

test("the custom-elements manifest keeps to its schema", () => {
  const Ajv = tools("ajv").default;
  const validate = new Ajv({ strict: false }).compile(tools("custom-elements-manifest/schema.json"));
  assert.ok(validate(manifest), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...manifest, modules: [{ kind: "nonsense" }] }), "the validator finds fault");
});

test("it names the attributes, methods and events of the element, each with its words", () => {
  const source = readFileSync(at("www/src/facade/element.ts"), "utf8");
  const attributes = [...source.matchAll(/^ \* @attr (?:\{.*?\} )?([\w-]+)/gm)].map(([, name]) => name);
  assert.ok(attributes.length >= 6, attributes.join());
  assert.deepEqual(names(element.attributes), attributes.sort());
  const events = readFileSync(at("www/src/facade/events.ts"), "utf8");
  assert.deepEqual(
    names(element.events),
    [...events.matchAll(/^ {2}"(steadyback-\w+)":/gm)].map(([, name]) => name).sort(),
  );
  for (const method of ["start", "pause"])
    assert.equal(element.members.find(({ name }) => name === method)?.kind, "method", method);
  const lists = [element.attributes, element.events, element.slots, element.cssParts, element.cssProperties];
  for (const { name, description } of lists.flat()) assert.ok(description, `${name} says nothing`);
});

test("every file the manifest and the package name is there, and both licences", () => {
  const { exports, types, customElements, bin } = JSON.parse(read("package.json"));
  const licences = ["LICENSE-MIT", "LICENSE-APACHE", "README.md", "dist/steady-back/licences.txt"];
  const paths = [manifest.modules[0].path, types, customElements, ...Object.values(bin), ...licences];
  for (const target of Object.values(exports))
    paths.push(...(typeof target === "string" ? [target] : Object.values(target)));
  assert.ok(paths.length > 10);
  for (const path of paths.filter((path) => !path.includes("*"))) assert.notEqual(read(path).length, 0, path);
});

test("the licences that travel with the files name the packages of the scripts and of the engines", () => {
  const licences = read("dist/steady-back/licences.txt");
  for (const name of ["lit-html", "idb", "serde", "wasm-bindgen", "js-sys", "The Rust standard library"]) {
    assert.match(licences, new RegExp(`^${name} .*: .*(MIT|BSD|ISC)`, "m"), name);
  }
});

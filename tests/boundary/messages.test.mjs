import assert from "node:assert/strict";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { languages, messages, own, source } from "../../src/build/make/languages.mjs";
import { groups, messagesOf } from "../../src/build/make/messages.mjs";
import { END, mirrored, TURN } from "../../src/build/make/mirrored.mjs";

const all = Object.keys(groups);
/** What a message is given: the names after `$`. */
const given = (text) => [...new Set(text.match(/\$[\w-]+/g))].sort();

for (const { tag } of languages)
  test(`${tag} has every message of every file, with the same arguments, and Fluent reads them all`, () => {
    for (const group of all) {
      const [said, expected] = [tag, own.tag].map((language) => messages(messagesOf(group, language)));
      for (const [id, text] of expected) {
        assert.ok(said.has(id), `${group}: ${id}`);
        assert.deepEqual(given(said.get(id)), given(text), id);
      }
      const bundle = new FluentBundle(tag);
      assert.deepEqual(bundle.addResource(new FluentResource(messagesOf(group, tag))), []);
      for (const id of expected.keys()) assert.ok(bundle.getMessage(id)?.value, `${group}: ${id}`);
    }
  });

test("words that come with a chunk in the first language come with the first bout in the others", () => {
  for (const { tag } of languages.slice(1))
    for (const file of ["sound", "no-engine"])
      for (const id of messages(source(file, tag)).keys())
        assert.ok(messages(messagesOf("first-bout", tag)).has(id), `${tag}: ${id}`);
});

test("a mirrored message turns its words, and neither its numbers nor what it is given", () => {
  const text = "dose = { $sets ->\n    [one] One set of 12, { $name }.\n   *[other] { $sets } sets\n  } a day";
  const turned = (words) => `${TURN}${words}${END}`;
  assert.equal(
    mirrored(text),
    `dose = { $sets ->\n    [one] ${turned("One set of")} 12${turned(",")} { $name }${turned(".")}\n   *[other] { $sets } ${turned("sets")}\n  } ${turned("a day")}`,
  );
});

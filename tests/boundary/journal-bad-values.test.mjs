import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach, exports } = await engine({ whole: true });
const sample = readFileSync(new URL("../fixtures/v1/journal.json", import.meta.url), "utf8");

const aCoach = () => new Coach("en-GB", undefined, () => {});
const ways = [(coach, file) => coach.importJournal(file), (coach, file) => coach.salvage(file)];
const SCRIPT = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

/** Every place of a value in parsed JSON, as a function that returns a copy of the whole with another value there. */
function* places(value, put = (changed) => changed) {
  yield put;
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [key, inner] of entries) {
    const copy = (changed) => {
      const whole = structuredClone(value);
      whole[key] = changed;
      return put(whole);
    };
    yield* places(inner, copy);
  }
}

test("arguments of a wrong type are answered with a code and a path", () => {
  const coach = aCoach();
  const bad = [undefined, null, 0, 1.5, Number.NaN, true, 7n, Symbol("s"), {}, [], [sample], () => sample, new Date()];
  for (const value of [...bad, new Uint8Array(4), Object(sample)]) {
    for (const way of ways) assert.throws(() => way(coach, value), { code: "bad-value", path: "file" });
  }
  for (const value of [...bad, sample, new Uint16Array(4), new ArrayBuffer(4), { length: 4 }]) {
    assert.throws(() => coach.merge(value), { code: "bad-value", path: "entries" });
  }
  coach.free();
});

test("what is no journal says so, and nothing changes", () => {
  const coach = aCoach();
  const texts = [
    "",
    " ",
    "{",
    "nul",
    "null",
    "1",
    '"x"',
    "[]",
    "{}",
    "[[[[",
    "\ud800",
    "\0",
    sample.slice(0, -3),
    SCRIPT,
  ];
  texts.push(
    '{"format":"steadyback-journal"}',
    '{"format":"steadyback-journal","version":1.5}',
    '{"hasOwnProperty":1}',
  );
  for (const text of texts) {
    for (const way of ways) {
      const view = way(coach, text);
      assert.deepEqual([view.result, view.message.id], ["refused", "import-not-a-journal"], text.slice(0, 40));
      assert.deepEqual(structuredClone(view.problems), [{ code: "not-a-journal", path: "" }]);
    }
  }
  assert.equal(JSON.parse(coach.journal()).count, 0);
  coach.free();
});

test("whatever stands in the place of any value, the file is refused or salvaged and nothing of the text comes back", () => {
  const coach = aCoach();
  const file = JSON.parse(sample);
  // Two exercises of a bout are like all others.
  for (const { exercises } of file.entries) exercises?.splice(2);
  const values = [SCRIPT, SCRIPT.repeat(1000), null, -1, 1e300, 0.5, true, [], {}, [[[[[[]]]]]], [SCRIPT]];
  let changes = 0;
  for (const put of places(file)) {
    for (const value of values) {
      const whole = put(value);
      if (isDeepStrictEqual(whole, file)) continue;
      changes++;
      const view = coach.importJournal(JSON.stringify(whole));
      assert.ok(view.result === "damaged" || view.result === "refused", JSON.stringify(view));
      assert.ok(
        view.problems.every(({ path }) => /^[\w.[\]…]*$/u.test(path)),
        JSON.stringify(view.problems),
      );
    }
  }
  assert.ok(changes > 1_000, `${changes} changes`);
  assert.equal(JSON.parse(coach.journal()).count, 0);
  coach.free();
});

test("a script in every name is an unknown field, and is not repeated", () => {
  const coach = aCoach();
  const file = JSON.parse(sample);
  for (const entry of file.entries) entry[SCRIPT] = SCRIPT;
  file[SCRIPT] = SCRIPT;
  const view = coach.importJournal(JSON.stringify(file));
  assert.equal(view.result, "damaged");
  assert.equal(view.problemCount, file.entries.length + 1);
  assert.ok(!JSON.stringify(view).includes("script"));
  coach.free();
});

test("names that mean something to JavaScript are fields like any other", () => {
  const coach = aCoach();
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "length"]) {
    const entry = `{"${name}": {"fact": "morning"}, "id": "00000000000000ff", "at": 5, "offset": 0}`;
    const head = '"format": "steadyback-journal", "version": 1, "count": 1, "checksum": "00000000"';
    const view = coach.importJournal(`{${head}, "entries": [${entry}]}`);
    assert.equal(view.result, "damaged", name);
    assert.deepEqual(structuredClone(view.problems), [{ code: "missing", path: "entries[0].fact" }]);
    // Where entries are not the file's own, there are none.
    assert.equal(coach.importJournal(`{${head}, "${name}": {"entries": [${entry}]}}`).sound, 0);
  }
  coach.free();
});

test("huge files are refused by their size, and long lists by their number", () => {
  const coach = aCoach();
  const before = coach.journal();
  const large = sample + " ".repeat(16 << 20);
  for (const way of ways) assert.equal(way(coach, large).message.id, "import-too-large");
  assert.equal(coach.merge(new Uint8Array((16 << 20) + 1)).message.id, "import-too-large");
  const head = '"format": "steadyback-journal", "version": 1, "count": 1000000, "checksum": "00000000"';
  const many = coach.importJournal(`{${head}, "entries": [${"0,".repeat(999_999)}0]}`);
  assert.deepEqual([many.result, many.sound, many.problems.length], ["damaged", 0, 100]);
  assert.ok(many.problemCount > 200_000);
  const deep = `{${head}, "entries": [${"[".repeat(200_000)}${"]".repeat(200_000)}]}`;
  assert.ok(["damaged", "refused"].includes(coach.importJournal(deep).result));
  assert.equal(coach.journal(), before);
  coach.free();
});

test("thousands of bad files leak neither memory nor references, and the engine goes on", () => {
  const texts = [sample.replace("morning", SCRIPT), "{", "[]", sample.replace('"version": 1', '"version": 9')];
  const round = () => {
    const coach = aCoach();
    for (const text of texts) for (const way of ways) way(coach, text);
    assert.throws(() => coach.merge(null));
    coach.merge(new Uint8Array([83, 66, 74, 1, 200]));
    coach.free();
  };
  const sizes = () => ({ memory: exports.memory.buffer.byteLength, references: exports.__wbindgen_externrefs.length });
  for (let warm = 0; warm < 20; warm++) round();
  const before = sizes();
  for (let again = 0; again < 300; again++) round();
  assert.deepEqual(sizes(), before);
  assert.equal(page.timers.size, 0);
  const coach = aCoach();
  assert.equal(coach.importJournal(sample).result, "taken");
  assert.equal(coach.journal(), sample);
  assert.equal(Object.keys(coach.view())[0], "locked", "the sample holds an emergency");
  coach.free();
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach } = await engine({ whole: true });
const sample = readFileSync(new URL("../fixtures/v1/journal.json", import.meta.url), "utf8");
const sampleCount = JSON.parse(sample).count;

const aCoach = () => new Coach("en-GB", undefined, () => {});
const screen = (coach) => Object.keys(coach.view())[0];
const codes = (view) => view.problems.map(({ code, path }) => `${code} ${path}`.trim());

/** The sample with something about it changed. */
function changed(change) {
  const file = JSON.parse(sample);
  return JSON.stringify(change(file) ?? file);
}

/** A coach with one bout behind it, recorded now. */
function exercised() {
  const coach = aCoach();
  inABout(coach);
  page.waits(60_000);
  coach.finish();
  coach.complete();
  return coach;
}

function inABout(coach) {
  coach.begin();
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.choosePlace("floor");
  coach.painNow(2);
}

test("an empty journal is a file too", () => {
  const coach = aCoach();
  const file = JSON.parse(coach.journal());
  assert.deepEqual(file, { format: "steadyback-journal", version: 1, count: 0, checksum: file.checksum, entries: [] });
  const other = aCoach();
  assert.equal(other.importJournal(coach.journal()).result, "taken");
  assert.equal(other.merge(coach.packed()).result, "taken");
  coach.free();
  other.free();
});

test("what one coach exports another takes in, byte for byte, as text and packed", () => {
  const coach = exercised();
  const text = coach.journal();
  const { count } = JSON.parse(text);
  assert.ok(count >= 3, "a check, a bout's start and its end");
  for (const bring of [(other) => other.importJournal(text), (other) => other.merge(coach.packed())]) {
    const other = aCoach();
    const view = structuredClone(bring(other));
    const message = { id: "import-taken", number: count, name: undefined };
    const expected = { result: "taken", message, sound: count, taken: count, known: 0, leftOut: 0 };
    assert.deepEqual(view, { ...expected, problems: [], problemCount: 0 });
    assert.equal(other.journal(), text);
    assert.deepEqual(other.packed(), coach.packed());
    other.free();
  }
  coach.free();
});

test("a second time changes nothing", () => {
  const coach = aCoach();
  coach.importJournal(sample);
  const before = coach.journal();
  const { result, taken, known, message } = coach.importJournal(sample);
  assert.deepEqual([result, taken, known, message.id], ["taken", 0, sampleCount, "import-nothing-new"]);
  assert.equal(coach.journal(), before);
  coach.free();
});

test("two tabs that merge each other's entries end alike and lose nothing", () => {
  const [one, other] = [exercised(), exercised()];
  const [first, second] = [one, other].map((coach) => JSON.parse(coach.journal()).entries);
  const packed = one.packed();
  one.merge(other.packed());
  other.merge(packed);
  assert.equal(one.journal(), other.journal());
  const ids = new Set(JSON.parse(one.journal()).entries.map(({ id }) => id));
  assert.equal(ids.size, first.length + second.length);
  for (const { id } of [...first, ...second]) assert.ok(ids.has(id));
  one.free();
  other.free();
});

test("of a damaged file nothing is taken; by choice its sound entries are, and a check is due", () => {
  const [coach, other] = [exercised(), exercised()];
  const before = coach.journal();
  const file = JSON.parse(other.journal());
  const { count } = file;
  file.entries[1].at = "yesterday";
  file.entries[2] = null;
  const damaged = JSON.stringify(file);
  const view = coach.importJournal(damaged);
  assert.deepEqual([view.result, view.taken, view.known], ["damaged", 0, 0]);
  assert.deepEqual([view.sound, view.leftOut, view.message.id], [count - 2, 2, "import-damaged"]);
  assert.deepEqual(codes(view), ["wrong-type entries[1].at", "wrong-type entries[2]"]);
  assert.equal(coach.journal(), before);
  coach.begin();
  assert.equal(screen(coach), "place", "nothing is due");
  coach.back();
  const salvaged = coach.salvage(damaged);
  assert.deepEqual([salvaged.result, salvaged.taken, salvaged.leftOut], ["salvaged", count - 2, 2]);
  const { entries } = JSON.parse(coach.journal());
  assert.equal(entries.length, JSON.parse(before).count + count - 2 + 1);
  assert.equal(entries.filter(({ fact, leftOut }) => fact === "salvaged" && leftOut === 2).length, 1);
  coach.begin();
  assert.equal(screen(coach), "check", "a check is due");
  for (const one of [coach, other]) one.free();
});

test("a whole file that is salvaged is simply taken, and one without a sound entry leaves nothing behind", () => {
  const coach = aCoach();
  assert.equal(coach.salvage(sample).result, "taken");
  assert.equal(coach.journal(), sample, "nothing was added to it");
  const nothing = changed((file) => {
    file.entries = [0];
  });
  assert.equal(coach.salvage(nothing).message.id, "import-nothing-sound");
  assert.equal(coach.journal(), sample);
  coach.free();
});

test("a newer version is refused unread, by every way in", () => {
  const coach = exercised();
  const before = coach.journal();
  const newer = changed((file) => {
    file.version = 2;
    file.entries = "in another shape";
  });
  const packed = coach.packed();
  packed[3] = 2;
  for (const view of [coach.importJournal(newer), coach.salvage(newer), coach.merge(packed)]) {
    assert.deepEqual([view.result, view.message.id, view.sound], ["refused", "import-newer", 0]);
    assert.equal(view.problems[0].code, "newer");
  }
  assert.equal(coach.journal(), before);
  coach.free();
});

test("cut-off and flipped bytes of another tab are never half taken", () => {
  const sender = exercised();
  const packed = sender.packed();
  const coach = aCoach();
  let damaged = 0;
  for (let at = 0; at < packed.length; at++) {
    const flipped = packed.slice();
    flipped[at] ^= 1 << (at % 8);
    const view = coach.merge(flipped);
    assert.notEqual(view.result, "taken", `byte ${at}`);
    damaged++;
  }
  assert.ok(damaged > 50);
  assert.equal(JSON.parse(coach.journal()).count, 0);
  sender.free();
  coach.free();
});

test("a stop report of another tab ends the bout that plays here, keeps what was done, and opens the check", () => {
  const [here, there] = [aCoach(), aCoach()];
  inABout(here);
  inABout(there);
  page.waits(60_000);
  here.effects();
  there.hurts();
  there.reportSymptom(3);
  here.merge(there.packed());
  assert.equal(screen(here), "check");
  assert.ok(here.effects().some((effect) => effect.awake === false));
  const bouts = JSON.parse(here.journal()).entries.filter(({ fact }) => fact === "bout-finished");
  assert.equal(bouts.length, 2);
  for (const coach of [here, there]) coach.free();
  assert.equal(page.timers.size, 0, "nothing is left to wake for");
});

test("a lock of another tab locks here at once", () => {
  const [here, there] = [aCoach(), aCoach()];
  inABout(here);
  there.begin();
  there.tick(0);
  there.proceed();
  there.confirm();
  here.importJournal(there.journal());
  assert.equal(screen(here), "locked");
  assert.throws(() => here.begin(), { code: "not-now" });
  for (const coach of [here, there]) coach.free();
});

test("the engine of the first tap hands its journal over to the whole one", async () => {
  const first = await engine();
  const before = new first.Coach("en-GB", undefined, () => {});
  inABout(before);
  page.waits(60_000);
  before.finish();
  before.complete();
  const coach = aCoach();
  coach.takeOver(before.handOver());
  const facts = JSON.parse(coach.journal()).entries.map(({ fact }) => fact);
  assert.deepEqual(facts.sort(), ["bout-finished", "bout-started", "check", "rules"]);
  assert.equal(coach.plan().today.bouts.filter(({ status }) => status === "done").length, 1);
  const whole = coach.journal();
  for (const wrong of [undefined, [], new Uint8Array(8), new BigUint64Array([1n]), before.handOver().slice(1)])
    assert.throws(() => coach.takeOver(wrong), { code: "bad-value", path: "words" });
  assert.equal(coach.journal(), whole, "what is refused changes nothing");
  coach.free();
  before.free();
});

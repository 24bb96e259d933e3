import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach } = await engine({ whole: true });
const sample = readFileSync(new URL("../fixtures/v1/journal.json", import.meta.url), "utf8");

const aCoach = () => new Coach("en-GB", undefined, () => {});
const screen = (coach) => Object.keys(coach.view())[0];
const facts = (coach) => JSON.parse(coach.journal()).entries.map(({ fact }) => fact);

/** The parts of a journal: number, count and checksum of each, and its bytes. */
function parts(coach) {
  const flat = [...coach.chunkSums()];
  return Array.from({ length: flat.length / 3 }, (_, index) => {
    const [number, count, checksum] = flat.slice(3 * index);
    return { number, count, checksum, bytes: coach.chunk(number) };
  });
}

function inABout(coach) {
  coach.begin();
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.choosePlace("floor");
  coach.painNow(2);
}

test("the parts of a journal put together again, in any order, are the journal", () => {
  const coach = aCoach();
  coach.importJournal(sample);
  const stored = parts(coach);
  assert.ok(stored.length > 2, "the sample spans the ages");
  assert.equal(
    stored.reduce((sum, { count }) => sum + count, 0),
    JSON.parse(sample).count,
  );
  const again = aCoach();
  const read = again.restore(stored.map(({ bytes }) => bytes).reverse());
  assert.deepEqual(
    [...read],
    stored.toReversed().flatMap(({ count, checksum }) => [1, count, checksum]),
  );
  assert.equal(again.journal(), coach.journal());
  coach.free();
  again.free();
});

test("a new entry changes one part only", () => {
  const coach = aCoach();
  coach.importJournal(sample);
  const before = new Map(parts(coach).map(({ number, checksum }) => [number, checksum]));
  coach.note({ fact: "morning", pain: 3 });
  const changed = parts(coach).filter(({ number, checksum }) => before.get(number) !== checksum);
  assert.equal(changed.length, 1);
  coach.free();
});

test("of a damaged part what is before the damage is taken, and it is said", () => {
  const coach = aCoach();
  for (const pain of [1, 2, 3]) coach.note({ fact: "morning", pain });
  const [part] = parts(coach);
  for (let length = 0; length < part.bytes.length; length++) {
    const other = aCoach();
    const [whole, count] = other.restore([part.bytes.slice(0, length)]);
    assert.equal(facts(other).length, count);
    assert.ok(count < part.count, "less than all");
    // Cut between two entries it looks whole; the count, kept elsewhere, tells.
    if (whole === 1) assert.notEqual(count, part.count);
    other.free();
  }
  coach.free();
});

test("a loss asks for the check, and ends a bout", () => {
  const coach = aCoach();
  inABout(coach);
  assert.equal(screen(coach), "bout");
  coach.noteLoss(3);
  assert.notEqual(screen(coach), "bout");
  assert.ok(facts(coach).includes("salvaged"));
  assert.equal(coach.plan().holds.checkDue, true);
  coach.free();
});

test("a stored lock ends a bout when it is restored", () => {
  const locked = aCoach();
  locked.begin();
  locked.tick(0);
  locked.proceed();
  locked.confirm();
  assert.equal(screen(locked), "locked");
  const coach = aCoach();
  inABout(coach);
  coach.restore(parts(locked).map(({ bytes }) => bytes));
  assert.equal(screen(coach), "locked");
  locked.free();
  coach.free();
});

test("the draft of a bout records what was done and said so far, and nothing before or after", () => {
  const coach = aCoach();
  assert.equal(coach.draft().length, 0);
  inABout(coach);
  page.waits(30_000);
  coach.hurts();
  coach.reportPain(7);
  const before = coach.journal();
  const draft = coach.draft();
  assert.equal(coach.journal(), before, "a draft records nothing");
  const other = aCoach();
  other.restore(parts(coach).map(({ bytes }) => bytes));
  other.restore([draft]);
  other.restore([draft]);
  const finished = JSON.parse(other.journal()).entries.filter(({ fact }) => fact === "bout-finished");
  assert.deepEqual(
    finished.map(({ worstPain, counts }) => [worstPain, counts]),
    [[7, false]],
  );
  coach.finish();
  assert.ok(coach.draft().length > 0, "while it is rated");
  coach.complete();
  assert.equal(coach.draft().length, 0);
  coach.free();
  other.free();
});

test("erase leaves an empty journal and nothing playing", () => {
  const coach = aCoach();
  inABout(coach);
  coach.effects();
  coach.erase();
  assert.deepEqual([screen(coach), facts(coach).length, coach.chunkSums().length], ["rest", 0, 0]);
  assert.deepEqual(coach.effects(), [{ awake: false }, { event: "finish" }]);
  page.waits(600_000);
  assert.equal(screen(coach), "rest");
  coach.free();
});

test("bad values are refused with a code and a path, and change nothing", () => {
  const coach = aCoach();
  coach.note({ fact: "morning", pain: 3 });
  const before = coach.journal();
  const bad = [undefined, null, "x", {}, Number.NaN, 0.5, 2 ** 40, [1], [undefined], ["x"], [new Uint16Array(3)]];
  for (const value of bad) {
    for (const [call, path] of [
      ["restore", "chunks"],
      ["chunk", "number"],
      ["noteLoss", "leftOut"],
    ]) {
      if (call !== "restore" && Number.isSafeInteger(value)) continue;
      assert.throws(
        () => coach[call](value),
        (error) => error.code === "bad-value" && error.path === path,
        `${call}(${value})`,
      );
    }
  }
  assert.equal(coach.journal(), before);
  assert.equal(coach.chunk(-5).length, 4, "a part without entries is its head");
  coach.free();
});

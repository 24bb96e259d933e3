/** Exercises shown apart from a bout: correct and fault, through the whole engine's typed boundary. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

new Browser();
const { Coach, exports } = await engine({ whole: true });
const aCoach = () => new Coach("en-GB", undefined, () => {});
const read = (coach, pointer) => [...new Float32Array(exports.memory.buffer, pointer, coach.frameLength())];

test("the movement, how it is meant, and how it goes wrong", () => {
  const coach = aCoach();
  const view = coach.demonstration("bird-dog", "floor", 3, false);
  assert.equal(view.comparison.fault.id, "bird-dog-fault-1");
  assert.equal(view.comparison.fix.id, "bird-dog-fix-1");
  assert.equal(view.figure.viewpoint, "side");
  assert.ok(view.endMs > 0 && view.endMs < view.cycleMs);
  const drawn = (shows, at) => {
    coach.demonstrate("bird-dog", "floor", 3, shows, false, at);
    return read(coach, coach.demonstrationPointer());
  };
  assert.deepEqual(drawn("movement", 0), drawn("movement", view.cycleMs * 5).map(same(drawn("movement", 0))));
  assert.notDeepEqual(drawn("correct", view.endMs), drawn("fault", view.endMs));
  assert.ok(drawn("fault", 1e12).every(Number.isFinite), "a demonstration may go on for ever");
  coach.free();
});

/** The breath has a rhythm of its own: what it moves is taken from the other frame. */
const same = (other) => (number, index) => (index < 42 ? other[index] : number);

test("a demonstration leaves the bout's frame alone", () => {
  const coach = aCoach();
  const before = read(coach, coach.framePointer());
  coach.demonstrate("row", "standing", 1, "fault", true, 1_000);
  assert.deepEqual(read(coach, coach.framePointer()), before);
  assert.notEqual(coach.framePointer(), coach.demonstrationPointer());
  coach.free();
});

test("while locked there is no library", () => {
  const coach = aCoach();
  coach.begin();
  coach.tick(0);
  coach.proceed();
  coach.confirm();
  assert.ok("locked" in coach.view());
  assert.throws(() => coach.demonstration("bird-dog", "floor", 1, false), { code: "not-now", path: "demonstration" });
  coach.free();
});

test("bad values are refused and named", () => {
  const coach = aCoach();
  const good = ["bird-dog", "floor", 1, "fault", false, 0];
  const names = ["exercise", "place", "rung", "shows", "mirrored", "atMs"];
  const bad = [undefined, null, -1, 300, Number.NaN, "nothing", Symbol("s"), {}, [], 7n];
  for (const [index, name] of names.entries()) {
    for (const value of bad.filter((value) => !(name === "atMs" && value === 300))) {
      const call = () => coach.demonstrate(...good.map((one, at) => (at === index ? value : one)));
      assert.throws(call, { code: "bad-value", path: name }, `${name}: ${String(value)}`);
    }
  }
  assert.throws(() => coach.demonstration("bird-dog", "floor", 9, false), { code: "bad-value", path: "rung" });
  assert.throws(() => coach.demonstration("bird-dog", "floor", 1, 1), { code: "bad-value", path: "mirrored" });
  coach.free();
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach, exports } = await engine();

function aCoach(onChange = () => {}) {
  return new Coach("en-GB", undefined, onChange);
}

function inABout(coach, pain = 3) {
  coach.begin();
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.choosePlace("floor");
  coach.painNow(pain);
}

const screen = (coach) => Object.keys(coach.view())[0];

test("views are plain objects with the fields the shell expects", () => {
  const coach = aCoach();
  coach.begin();
  const { check } = coach.view();
  assert.equal(check.list, 1);
  assert.equal(check.outcome, "emergency");
  assert.deepEqual({ ...check.emergency }, { number: "999", region: "GB", guessed: true });
  assert.equal(check.questions.length, 8);
  assert.deepEqual(Object.keys(check.questions[0]), ["question", "text", "ticked"]);
  assert.equal(structuredClone(check).questions[7].text.id, "check-severe-faint");
  coach.free();
});

test("a bout plays by itself to its end, calling back once a cue, with one timer at a time", () => {
  let calls = 0;
  const coach = aCoach(() => calls++);
  inABout(coach);
  assert.equal(calls, 0, "never during a command");
  const effects = coach.effects();
  assert.deepEqual(effects, [{ event: "start" }, { awake: true }, { tone: "start" }]);
  assert.deepEqual(coach.effects(), [], "drained");
  const seen = [];
  while (screen(coach) === "bout") {
    const { bout } = coach.view();
    seen.push(bout.cue.index);
    assert.equal(page.timers.size, 1);
    assert.equal(bout.paused ?? null, null);
    page.waits(bout.cue.startsMs + bout.cue.lastsMs - bout.positionMs + 2);
  }
  assert.deepEqual(seen, [...seen.keys()], "every cue once, in order");
  assert.equal(calls, seen.length, "one call for each change");
  assert.equal(screen(coach), "after");
  assert.equal(page.timers.size, 0, "nothing is left to wake for");
  coach.free();
});

test("out of sight and silent it pauses, and with voice it comes back to the right cue", () => {
  for (const voice of [false, true]) {
    const coach = aCoach();
    inABout(coach);
    coach.setSound(voice, false);
    page.waits(20_000);
    page.hides();
    page.freezes(90_000);
    page.shows();
    const { bout } = coach.view();
    assert.equal(bout.paused ?? "playing", voice ? "playing" : "hidden");
    if (voice) assert.equal(bout.positionMs, 110_000);
    coach.free();
  }
});

test("the frame is written into shared memory, without a new buffer each time", () => {
  const coach = aCoach();
  inABout(coach);
  const pointer = coach.framePointer();
  const frame = () => [...new Float32Array(exports.memory.buffer, pointer, coach.frameLength())];
  coach.frame(page.now());
  const first = frame();
  assert.ok(first.some((number) => number !== 0));
  page.waits(10_500);
  coach.frame(page.now());
  assert.notDeepEqual(frame(), first, "it moves");
  assert.equal(coach.framePointer(), pointer);
  coach.setStill(true);
  coach.frame(page.now());
  const still = frame();
  page.waits(500);
  coach.frame(page.now());
  assert.deepEqual(frame(), still, "a still stands still within a cue");
  assert.equal(coach.way(1), true);
  assert.ok(frame().every(Number.isFinite));
  coach.free();
});

test("the callback may call anything, and what it throws is the page's own", () => {
  const screens = [];
  const coach = aCoach(() => {
    screens.push(screen(coach));
    coach.effects();
    coach.frame(page.now());
    if (screens.length === 3) coach.skip();
    if (screens.length === 4) throw new Error("the shell's own mistake");
  });
  inABout(coach);
  page.waits(60_000);
  assert.ok(screens.length > 4);
  assert.equal(page.reported.length, 1);
  assert.equal(page.reported[0].message, "the shell's own mistake");
  coach.finish();
  coach.free();
});

test("a coach that is freed within its own callback, or during a bout, leaves no timer and no listener", () => {
  assert.equal(page.listening, 0);
  const coach = aCoach();
  inABout(coach);
  assert.equal(page.listening, 3);
  coach.free();
  const other = aCoach(() => other.free());
  inABout(other);
  page.waits(8_100);
  assert.equal(page.listening, 0);
  page.waits(600_000);
  assert.equal(page.timers.size, 0);
});

test("an emergency locks, and nothing starts a bout", () => {
  const coach = aCoach();
  coach.begin();
  coach.tick(0);
  coach.proceed();
  coach.confirm();
  assert.equal(screen(coach), "locked");
  for (const start of [
    () => coach.begin(),
    () => coach.again(),
    () => coach.choosePlace("floor"),
    () => coach.painNow(0),
    () => coach.lift(),
  ])
    assert.throws(start, { code: "not-now" });
  assert.equal(screen(coach), "locked");
  coach.free();
});

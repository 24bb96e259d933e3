import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach, exports } = await engine();

const BAD_NUMBERS = [
  -1,
  11,
  256,
  300,
  1e9,
  2 ** 53,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];
const BAD_TYPES = [
  undefined,
  null,
  true,
  "",
  "3",
  "floor ",
  "x".repeat(1_000_000),
  7n,
  Symbol("s"),
  {},
  [],
  [3],
  () => 3,
  new Date(),
  { valueOf: () => 3 },
];
const BAD = [...BAD_NUMBERS, ...BAD_TYPES];
const NOT_A_FLAG = BAD.filter((value) => typeof value !== "boolean");
const BAD_TIMES = [-1, ...BAD_NUMBERS.filter((value) => !Number.isFinite(value)), ...BAD_TYPES];
const BAD_NAMES = [...BAD, "Floor", "both", "left\0"];

/** Every method with an argument, each argument bad in its turn. `reach` brings a fresh coach to the screen on which the method is legal. */
const METHODS = [
  {
    reach: "check",
    call: (coach, bad) => coach.tick(bad),
    values: [...BAD.filter((value) => value !== -1), -1, 8, 28],
  },
  { reach: "place", call: (coach, bad) => coach.choosePlace(bad), values: BAD_NAMES },
  { reach: "pain", call: (coach, bad) => coach.painNow(bad), values: BAD },
  { reach: "hurt", call: (coach, bad) => coach.reportPain(bad), values: BAD },
  { reach: "hurt", call: (coach, bad) => coach.reportSymptom(bad), values: [...BAD, 4] },
  { reach: "hurtAnswer", call: (coach, bad) => coach.choose(bad), values: [...BAD_NAMES, "breathe"] },
  { reach: "after", call: (coach, bad) => coach.worstPain(bad), values: BAD },
  { reach: "after", call: (coach, bad) => coach.rate(bad, "left", "steady"), values: BAD },
  { reach: "after", call: (coach, bad) => coach.rate(1, bad, "steady"), values: BAD_NAMES },
  { reach: "after", call: (coach, bad) => coach.rate(1, "left", bad), values: BAD_NAMES },
  { reach: "bout", call: (coach, bad) => coach.setSound(bad, false), values: NOT_A_FLAG },
  { reach: "bout", call: (coach, bad) => coach.setSound(false, bad), values: NOT_A_FLAG },
  { reach: "bout", call: (coach, bad) => coach.setStill(bad), values: NOT_A_FLAG },
  { reach: "bout", call: (coach, bad) => coach.frame(bad), values: BAD_TIMES },
  { reach: "bout", call: (coach, bad) => coach.way(bad), values: BAD_TIMES },
  {
    reach: "bout",
    call: (_, bad) => new Coach(bad, undefined, () => {}),
    values: BAD_TYPES.filter((value) => typeof value !== "string").concat(["x".repeat(65)]),
  },
  {
    reach: "bout",
    call: (_, bad) => new Coach("en-GB", bad, () => {}),
    values: BAD_TYPES.filter((value) => value != null && typeof value !== "string"),
  },
  {
    reach: "bout",
    call: (_, bad) => new Coach("en-GB", undefined, bad),
    values: BAD_TYPES.filter((value) => typeof value !== "function"),
  },
];

const STEPS = [
  ["check", (coach) => coach.begin()],
  [
    "place",
    (coach) => {
      for (const _ of [1, 2, 3]) coach.proceed();
    },
  ],
  ["pain", (coach) => coach.choosePlace("floor")],
  ["bout", (coach) => coach.painNow(3)],
  [
    "hurt",
    (coach) => {
      page.waits(75_000);
      coach.hurts();
    },
  ],
  ["hurtAnswer", (coach) => coach.reportPain(2)],
  ["after", (coach) => coach.finish()],
];

function reach(wanted) {
  const coach = new Coach("en-GB", undefined, () => {});
  for (const [screen, step] of STEPS) {
    step(coach);
    if (screen === wanted) break;
  }
  return coach;
}

/** The error of a call that must be refused, or undefined. */
function refusal(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Calls every method with every bad value, and returns how many calls that were. */
function everyBadValue() {
  let calls = 0;
  for (const { reach: screen, call, values } of METHODS) {
    const coach = reach(screen);
    assert.equal(Object.keys(coach.view())[0], screen);
    for (const value of values) {
      calls++;
      const error = refusal(() => call(coach, value));
      // The message is made only where it is needed: some values are a million letters long.
      if (!(error instanceof Error) || error.code !== "bad-value" || !error.path)
        assert.fail(`${call} with ${String(value).slice(0, 40)}: ${error}`);
    }
    assert.equal(Object.keys(coach.view())[0], screen, "the screen has not changed");
    coach.free();
  }
  return calls;
}

test("every bad value of every argument is answered with a code and a path, and the engine goes on", () => {
  const calls = everyBadValue();
  assert.ok(calls > 400, `${calls} calls`);
});

test("commands that are not legal on a screen say so and change nothing", () => {
  const commands = [
    "begin",
    "proceed",
    "back",
    "confirm",
    "lift",
    "pause",
    "resume",
    "skip",
    "easier",
    "hurts",
    "finish",
    "complete",
    "again",
  ];
  let refused = 0;
  for (const [screen] of STEPS) {
    for (const command of commands) {
      const coach = reach(screen);
      const before = structuredClone(coach.view());
      const error = refusal(() => coach[command]());
      if (error) {
        refused++;
        assert.deepEqual([error.code, error.path], ["not-now", command]);
        assert.deepEqual(structuredClone(coach.view()), before);
      }
      coach.free();
    }
  }
  assert.ok(refused > 50, `${refused} refusals`);
});

test("a thousand rounds of bad values leak neither memory nor references", () => {
  const sizes = () => ({ memory: exports.memory.buffer.byteLength, references: exports.__wbindgen_externrefs.length });
  let calls = 0;
  for (let round = 0; round < 5; round++) everyBadValue();
  const before = sizes();
  const rounds = 40;
  for (let round = 0; round < rounds; round++) calls += everyBadValue();
  assert.ok(calls >= (1_000 * METHODS.length) / 2, `${calls} calls`);
  assert.deepEqual(sizes(), before);
  assert.equal(page.timers.size, 0);
  assert.equal(page.listening, 0);
  const coach = reach("after");
  coach.worstPain(2);
  coach.complete();
  assert.equal(Object.keys(coach.view())[0], "done", "usable afterwards");
  coach.free();
});

/** The plan across the boundary: facts in, the plan, the summary and answers out. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach, exports } = await engine({ whole: true });

const aCoach = () => new Coach("en-GB", undefined, () => {});
const day = 24 * 60 * 60_000;

function pastTheCheck() {
  const coach = aCoach();
  coach.begin();
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.choosePlace("floor");
  coach.back();
  coach.back();
  return coach;
}

const settings = {
  fact: "settings",
  wake: 7 * 60,
  sleep: 23 * 60,
  days: 127,
  busy: [{ days: 127, start: 9 * 60, end: 14 * 60, sitting: true }],
  anchors: [18 * 60],
  place: "chair",
  band: false,
  weight: false,
  bar: false,
  loads: [],
  excluded: ["side-bridge"],
};

test("a plan is a plain object of ids and numbers, with every part the screens need", () => {
  const coach = pastTheCheck();
  coach.note(settings);
  const plan = coach.plan();
  assert.deepEqual(Object.keys(plan), [
    "day",
    "begun",
    "stage",
    "gates",
    "tests",
    "rungs",
    "pain",
    "holds",
    "today",
    "wake",
    "normal",
    "nudges",
    "support",
    "focus",
    "movementCheckDue",
  ]);
  assert.equal(plan.stage.stage, 1);
  assert.equal(plan.day, Math.floor(Date.UTC(2026, 2, 2) / day), "the civil day");
  assert.ok(plan.gates.length > 5);
  for (const gate of plan.gates) {
    assert.equal(typeof gate.current, "number");
    assert.equal(typeof gate.target, "number");
    assert.equal(typeof gate.met, "boolean");
    assert.equal(typeof gate.reason.id, "string");
  }
  assert.deepEqual(plan.gates[0].subject, "days-in-stage");
  assert.deepEqual({ ...plan.gates[2].subject }, { test: "front" });
  assert.equal(plan.rungs.length, 24);
  assert.equal(plan.holds.standing, "clear");
  assert.equal(plan.today.planned, 5);
  assert.ok(plan.today.bouts.some((bout) => bout.anchor));
  assert.ok(plan.today.bouts.every((bout) => typeof bout.starts.instantMs === "number"));
  assert.equal(plan.today.next.place, "chair");
  assert.ok(plan.today.next.items.every((item) => item.exercise !== "side-bridge"));
  assert.equal(plan.wake.sitting.from.offsetMinutes, 60);
  assert.equal(plan.wake.bout.title.id, "reminder-bout-title");
  assert.equal(new Date(plan.wake.checkDue.instantMs).toISOString(), "2026-03-09T02:00:00.000Z");
  assert.deepEqual(structuredClone(plan), plan, "no class, no function, no bigint");
  assert.doesNotThrow(() => JSON.stringify(plan));
  coach.free();
});

test("a plan after another is what a coach would say who had never said one, and keeps the objects of what is the same", () => {
  const coach = pastTheCheck();
  coach.note(settings);
  const fresh = () => {
    const other = aCoach();
    other.merge(coach.packed());
    const plan = other.plan();
    other.free();
    return plan;
  };
  let before = coach.plan();
  const changed = new Set();
  const kept = new Set();
  const looks = () => {
    const plan = coach.plan();
    assert.deepEqual(plan, fresh());
    assert.deepEqual(Object.keys(plan), Object.keys(before));
    for (const part of Object.keys(plan)) (plan[part] === before[part] ? kept : changed).add(part);
    before = plan;
  };
  for (let morning = 0; morning < 40; morning++) {
    coach.note({ fact: "morning", pain: morning % 9 });
    looks();
    if (morning % 7 === 3) coach.note({ fact: "load", sittingQuarters: 8, trainingMinutes: 30, effort: 6, stress: 1 });
    if (morning % 10 === 5) coach.note({ fact: "movement-check", squat: 0, hinge: 1, push: 2 });
    looks();
    page.waits(day);
    looks();
  }
  for (const part of ["day", "stage", "gates", "pain", "today", "wake", "nudges", "focus", "movementCheckDue", "holds"])
    assert.ok(changed.has(part), part);
  for (const part of ["rungs", "gates", "tests", "normal", "support"]) assert.ok(kept.has(part), part);
  coach.free();
});

test("a fact changes the plan and can be taken back by its name", () => {
  const coach = pastTheCheck();
  const id = coach.note({ fact: "morning", pain: 9 });
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.equal(coach.plan().pain.days.at(-1).morning, 9);
  coach.note({ fact: "retract", of: id });
  assert.equal(coach.plan().pain.days.at(-1).morning ?? null, null);
  coach.free();
});

test("what is wrong with a fact is told whole, and changes nothing", () => {
  const coach = aCoach();
  const cases = [
    [{ fact: "morning", pain: 11 }, [["out-of-range", "pain"]]],
    [
      { fact: "morning", pain: 4.5, at: 3 },
      [
        ["wrong-type", "pain"],
        ["unknown", "at"],
      ],
    ],
    [{ fact: "morning" }, [["missing", "pain"]]],
    [{ fact: "check", ticked: [], answers: [] }, [["unknown", "fact"]]],
    [{ fact: "mourning" }, [["unknown", "fact"]]],
    [{ ...settings, anchors: [0, 1440] }, [["out-of-range", "anchors[1]"]]],
    [{ fact: "retract", of: "0000000000000000" }, [["retraction-unknown", "of"]]],
    [{}, [["missing", "fact"]]],
    [[], [["wrong-type", ""]]],
    [undefined, [["wrong-type", ""]]],
    [null, [["wrong-type", ""]]],
    ["morning", [["wrong-type", ""]]],
    [7n, [["wrong-type", ""]]],
    [() => {}, [["wrong-type", ""]]],
  ];
  for (const [fact, expected] of cases) {
    assert.throws(
      () => coach.note(fact),
      (error) => {
        assert.ok(error instanceof Error);
        assert.deepEqual(
          error.problems.map(({ code, path }) => [code, path]),
          expected,
        );
        assert.deepEqual([error.code, error.path], expected[0]);
        return true;
      },
    );
  }
  assert.equal(JSON.parse(coach.journal()).count, 0);
  coach.free();
});

test("a flare opens the check, and the plan says so", () => {
  const coach = pastTheCheck();
  page.freezes(1);
  coach.note({ fact: "flare-declared" });
  assert.ok(coach.view().check);
  const plan = coach.plan();
  assert.equal(plan.holds.flare.days, 0);
  assert.equal(plan.holds.frozen, "check-due");
  assert.equal(plan.support.callToAction, false);
  coach.free();
});

test("training is answered without being recorded", () => {
  const coach = pastTheCheck();
  const ask = { fact: "training", pattern: "squat", repetitions: 8, load: 0, effort: 5, minutes: 10 };
  const before = coach.journal();
  const answer = coach.ask(ask);
  assert.equal(answer.verdict, "not-yet");
  assert.ok(answer.reasons.length > 0);
  assert.equal(coach.journal(), before);
  assert.throws(() => coach.ask({ fact: "morning", pain: 3 }), { code: "bad-value", path: "fact" });
  assert.throws(() => coach.ask({ ...ask, effort: 11 }), { code: "out-of-range", path: "effort" });
  coach.free();
});

test("the library is a list of plain objects, each with its ladders", () => {
  const coach = aCoach();
  const library = coach.library();
  assert.equal(library.length, 24);
  const carry = library.find(({ id }) => id === "suitcase-carry");
  assert.deepEqual(carry.needs, ["household", "weight"]);
  const [step] = carry.forms[0].ladder;
  assert.deepEqual(Object.keys(step), ["reps", "sets", "holdS", "loadMax", "newLook"]);
  coach.free();
});

test("the summary, the calendar and the library are there, and gone under a lock", () => {
  const coach = pastTheCheck();
  assert.ok(coach.summary().sections.length > 0);
  assert.ok(coach.calendar().length > 50);
  page.freezes(1);
  coach.note({ fact: "stop", symptom: "weakness" });
  assert.equal(coach.plan().today.next ?? null, null);
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.confirm();
  assert.ok(coach.view().locked);
  assert.equal(coach.summary() ?? null, null);
  assert.deepEqual(coach.calendar(), []);
  assert.equal(coach.library() ?? null, null);
  assert.deepEqual({ ...coach.plan().holds.standing }, { locked: "get-help" });
  coach.free();
});

test("a nudge that is waved away stays away until the next block", () => {
  const coach = pastTheCheck();
  coach.note(settings);
  assert.ok(coach.plan().wake.sitting);
  coach.dismissNudge();
  assert.equal(coach.plan().wake.sitting ?? null, null);
  page.freezes(day);
  assert.ok(coach.plan().wake.sitting);
  coach.free();
});

test("plans and refused facts leave nothing behind", () => {
  const coach = pastTheCheck();
  coach.note(settings);
  const tables = Object.values(exports).filter((value) => value instanceof WebAssembly.Table);
  const sizes = () => [exports.memory.buffer.byteLength, ...tables.map((table) => table.length)];
  const work = () => {
    for (let round = 0; round < 400; round++) {
      coach.plan();
      coach.summary();
      assert.throws(() => coach.note({ fact: "morning", pain: 11 }));
    }
  };
  work();
  const before = sizes();
  work();
  assert.deepEqual(sizes(), before);
  coach.free();
});

/** What a reader asks for across the boundary: one minute, today's session, a control test with its clean holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";

const page = new Browser();
const { Coach } = await engine({ whole: true });
const minute = 60_000;

/** A reader who has had no pain for half a year, and so is offered tests at once. */
function withAPlan() {
  const coach = new Coach("en-GB", undefined, () => {});
  coach.begin();
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.choosePlace("floor");
  coach.back();
  coach.back();
  coach.note({ fact: "intake", usualPain: 0, freeOfPain: true, activities: [] });
  return coach;
}

function playsTo(coach, screen) {
  for (let waits = 0; waits < 60 && !coach.view()[screen]; waits++) page.waits(minute / 2);
  return coach.view()[screen];
}

const refused = (call, code, path) =>
  assert.throws(call, (error) => error.code === code && error.path === path, `${code} ${path}`);

test("one minute is a minute, whatever the plan has next", () => {
  const coach = withAPlan();
  coach.beginAs("short");
  coach.choosePlace("floor");
  coach.painNow(2);
  assert.ok(coach.view().bout.totalMs <= 1.25 * minute);
  refused(() => coach.beginAs("short"), "not-now", "beginAs");
  coach.free();
});

test("a control test is begun, held, and told", () => {
  const coach = withAPlan();
  const offer = coach.plan().today.test;
  assert.deepEqual([offer.holds, offer.holdS, offer.rung], [5, 10, 2]);
  coach.beginTest(offer.direction);
  coach.choosePlace("floor");
  coach.painNow(0);
  assert.equal(coach.view().bout.totalMs, offer.lengthMs);
  const tested = playsTo(coach, "tested");
  assert.equal(tested.direction, offer.direction);
  assert.deepEqual([tested.left.done, tested.complete], [5, false]);
  for (const bad of [-1, 6, 256, 0.5, "3", undefined, null, {}]) {
    refused(() => coach.cleanHolds(bad, 0), "bad-value", "left");
  }
  coach.cleanHolds(4, 4);
  coach.worstPain(0);
  assert.ok(coach.view().tested.complete);
  coach.complete();
  assert.equal(coach.view().done.sentence.id, "done-test");
  const { entries } = JSON.parse(coach.journal());
  const told = entries.find(({ fact }) => fact === "test");
  assert.deepEqual([told.direction, told.left, told.right], [offer.direction, 4, 4]);
  assert.equal(coach.plan().today.test ?? null, null, "one a day");
  refused(() => coach.beginTest(offer.direction), "not-now", "beginAs");
  refused(() => coach.cleanHolds(1, 1), "not-now", "cleanHolds");
  coach.free();
});

test("what is no bout and no direction is refused by its name", () => {
  const coach = withAPlan();
  for (const bad of ["", "next", "test", "Bout", 1, undefined, null, [], {}]) {
    refused(() => coach.beginAs(bad), "bad-value", "kind");
    refused(() => coach.beginTest(bad), "bad-value", "direction");
  }
  refused(() => coach.beginAs("session"), "not-now", "beginAs");
  coach.free();
});

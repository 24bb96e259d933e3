import assert from "node:assert/strict";
import { test } from "node:test";
import { Browser, engine } from "./support/browser.mjs";
import { canonical, corpus } from "./support/corpus.mjs";

const page = new Browser();
const { Coach } = await engine({ whole: true });
const { journals } = corpus(650, 1);

test("the corpus holds what it should", () => {
  const asked = journals.filter(({ asked }) => asked.length > 0);
  assert.ok(asked.length >= 500, `${asked.length} whole journals`);
  assert.ok(journals.filter(({ problems }) => problems.length > 0).length >= 50, "damaged files");
  const stages = new Set(asked.flatMap(({ asked }) => asked.map(({ gates }) => gates.stage)));
  assert.deepEqual([...stages].sort(), [0, 1, 2, 3, 4, 5]);
});

test("wasm reads every generated journal, and writes it to the same bytes, as the native engine does", () => {
  for (const { name, file, problems, sound } of journals) {
    const coach = new Coach("en-GB", undefined, () => {});
    const view = coach.importJournal(file);
    const found = view.problems.map(({ code, path }) => `${code} ${path}`);
    assert.deepEqual(found.sort(), problems, name);
    assert.equal(view.sound, sound, name);
    if (problems.length === 0) {
      assert.equal(coach.journal(), file, name);
      const other = new Coach("en-GB", undefined, () => {});
      other.merge(coach.packed());
      assert.equal(other.journal(), file, name);
      other.free();
    } else {
      assert.equal(JSON.parse(coach.journal()).count, 0, name);
    }
    coach.free();
  }
});

test("wasm answers every journal, at every instant, with the native engine's bytes: plan, gates, advice, summary, calendar", () => {
  const session = { fact: "training", pattern: "hinge", repetitions: 24, load: 120, effort: 6, minutes: 25 };
  let compared = 0;
  for (const { name, file, asked } of journals) {
    for (const { at, offset, changes, told } of asked) {
      page.isAt(at, offset, changes);
      const coach = new Coach("en-GB", undefined, () => {});
      coach.importJournal(file);
      const [plan, summary] = [coach.plan(), coach.summary()];
      const answer = { plan, summary, calendar: coach.calendar(), answer: coach.ask(session) };
      assert.equal(canonical(answer), told, `${name} at ${at}`);
      compared++;
      coach.free();
    }
  }
  assert.ok(compared >= 1_000, `${compared} instants`);
});

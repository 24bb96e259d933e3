import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, prepare } from "../../src/build/measure/fold/fold.mjs";
import { canonical, corpus } from "./support/corpus.mjs";

test("the fold in JavaScript that the bench compares with has the engine's own gates", () => {
  const { rules, journals } = corpus(400, 2);
  const prepared = prepare(rules);
  let compared = 0;
  for (const { name, file, asked } of journals.filter(({ problems }) => problems.length === 0)) {
    const { entries } = JSON.parse(file);
    for (const { at, offset, gates } of asked) {
      assert.equal(canonical(fold(entries, { at, offset }, prepared)), canonical(gates), `${name} at ${at}`);
      compared++;
    }
  }
  assert.ok(compared >= 600, `${compared} instants`);
});

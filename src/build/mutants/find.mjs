/** Goes through changes one at a time, each with the tests that reach it until one notices. */
import { notices } from "./reach.mjs";

/** What became of each of `changes`: `{ change, outcome, by }`; the outcome is `caught`, `late`, `missed`, `unreached`. `tell` hears of each. */
export async function findMutants(changes, tests, tell) {
  const found = [];
  // What noticed a neighbour is likely to notice this one too.
  let lately = [];
  for (const change of changes) {
    const reaching = tests.filter(({ reaches }) => reaches.has(change.number));
    const first = lately.filter((test) => reaching.includes(test));
    let outcome = reaching.length === 0 ? "unreached" : "missed";
    let by;
    for (const test of [...first, ...reaching.filter((test) => !first.includes(test))]) {
      const answer = await notices(test, change.number);
      if (answer === "passed") continue;
      outcome = answer === "late" ? "late" : "caught";
      by = test.name;
      lately = [test, ...lately.filter((other) => other !== test)].slice(0, 6);
      break;
    }
    found.push({ change, outcome, by });
    tell(found.at(-1));
  }
  return found;
}

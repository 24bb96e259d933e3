/** Goes through changes, each with the tests that reach it until one notices; as many at a time as there are processors. */
import { availableParallelism } from "node:os";
import { notices } from "./reach.mjs";

/** What became of each of `changes`, in their order: `{ change, outcome, by }`; the outcome is `caught`, `late`, `missed`, `unreached`. `tell` hears of each. */
export async function findMutants(changes, tests, tell) {
  const found = [];
  // What noticed a neighbour is likely to notice this one too.
  let lately = [];
  const left = changes.entries();
  const work = async () => {
    for (const [index, change] of left) {
      const { outcome, test } = await tried(change, tests, lately);
      if (test) lately = [test, ...lately.filter((other) => other !== test)].slice(0, 6);
      found[index] = { change, outcome, by: test?.name };
      tell(found[index]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

async function tried(change, tests, lately) {
  const reaching = tests.filter(({ reaches }) => reaches.has(change.number));
  const first = lately.filter((test) => reaching.includes(test));
  for (const test of [...first, ...reaching.filter((test) => !first.includes(test))]) {
    const answer = await notices(test, change.number);
    if (answer !== "passed") return { outcome: answer === "late" ? "late" : "caught", test };
  }
  return { outcome: reaching.length === 0 ? "unreached" : "missed" };
}

/** Calls into the wasm, from Node. */
import { Browser, engine } from "../../../tests/boundary/support/browser.mjs";

const rounds = 9;

/** Nanoseconds of one call of `work`: the median of some rounds of `times` calls each. */
function nanoseconds(work, times) {
  for (let call = 0; call < times; call++) work(call);
  const found = Array.from({ length: rounds }, () => {
    const began = process.hrtime.bigint();
    for (let call = 0; call < times; call++) work(call);
    return Number(process.hrtime.bigint() - began) / times;
  });
  return Math.round(found.sort((a, b) => a - b)[rounds >> 1]);
}

function inABout(coach) {
  coach.begin();
  for (let list = 1; list <= 3; list++) coach.proceed();
  coach.choosePlace("floor");
  coach.painNow(3);
}

/** Rows of `[what, nanoseconds, unit, budget]`. */
export async function callTimes() {
  const browser = new Browser();
  const { Coach } = await engine();
  const coach = new Coach("en-GB", undefined, () => {});
  inABout(coach);
  const now = browser.performance?.now?.() ?? performance.now();
  const frame = nanoseconds((call) => coach.frame(now + (call % 4000)), 20_000);
  const view = nanoseconds(() => coach.view(), 5_000);
  coach.free();
  const start = nanoseconds(() => {
    const another = new Coach("en-GB", undefined, () => {});
    inABout(another);
    another.free();
  }, 500);
  return [
    ["A frame of the figure, into the shared numbers", frame, "ns", ""],
    ["The view of the bout's screen, as an object", view, "ns", ""],
    ["A coach, six taps and a compiled bout", start, "ns", ""],
  ];
}

/** A page with movements beside their faults, all moving: what figures cost is measured here. */
import initialise, { Coach } from "../../../pkg/whole/steadyback.js";
import { Demonstration, type Shows } from "../../../www/src/figure/demonstration.ts";
import style from "../../../www/src/figure/figure.css?inline";

/** Frames that the screen showed and that were not drawn, by the times at which frames came; a screen shows 60 a second. */
export function dropped(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return gaps.reduce((sum, gap) => sum + Math.max(0, Math.round((gap * 60) / 1000) - 1), 0);
}

const { memory } = await initialise({ module_or_path: fetch("/whole.wasm") });
const coach = new Coach("en-GB", undefined, () => {});
const sheet = document.createElement("style");
sheet.textContent = `${style} .holder { width: 320px; height: 240px }`;
document.head.append(sheet);

const [exercise, place, rung] = ["bird-dog", "floor", 3] as const;
const { comparison } = coach.demonstration(exercise, place, rung, false);
if (!comparison) throw new Error("the bird dog has a fault");
const figures = (["correct", "fault"] satisfies Shows[]).map((shows) => {
  const figure = new Demonstration(coach, memory, exercise, place, rung, shows, comparison.figure);
  const holder = document.createElement("div");
  holder.className = "holder";
  holder.append(figure.element);
  document.body.append(holder);
  return figure;
});

const times: number[] = [];
Object.assign(window, { dropped: () => dropped(times) });
const draw = (now: number): void => {
  times.push(now);
  for (const figure of figures) figure.draw(now);
  requestAnimationFrame(draw);
};
requestAnimationFrame(draw);

import { LAYERS } from "./layers.ts";
import { FAR_ARM, FAR_LEG, HEAD, NEAR_ARM, NEAR_LEG, number } from "./layout.ts";
import { pair } from "./shapes.ts";

/** Where a movement leads: a pale copy of the figure at its end, and an arrow along the way of the joint that travels furthest. */

/** Joints that can lead: head, wrists, knees, ankles, hip. */
const LEADING = [
  HEAD,
  NEAR_ARM + 4,
  FAR_ARM + 4,
  ...[0, 2, 4].map((joint) => NEAR_LEG + joint),
  FAR_LEG + 2,
  FAR_LEG + 4,
];
/** What travels less than this says nothing, figure units. */
const LEAST = 40;
/** Length and half-width of the arrow's head. */
const HEAD_LENGTH = 44;
const HEAD_WIDTH = 28;

/** `way` is the movement's frames, its start first; back to front a class of `figure.css` each, and its path. */
export function ghost(way: readonly Float32Array[]): (readonly [tone: string, d: string])[] {
  const end = way.at(-1);
  if (!end) return [];
  const travel = (joint: number): number => {
    const [from, to] = [way[0] ?? end, end];
    return Math.hypot(number(to, joint) - number(from, joint), number(to, joint + 1) - number(from, joint + 1));
  };
  const furthest = LEADING.reduce((best, joint) => (travel(joint) > travel(best) ? joint : best));
  const body = LAYERS.slice(1).map(({ working, outline }) => {
    return [working >= 0 && number(end, working) > 0 ? "works" : "", outline(end)] as const;
  });
  if (travel(furthest) < LEAST) return body;
  return [...body, ...arrow(way.map((frame) => [number(frame, furthest), number(frame, furthest + 1)] as const))];
}

/** A line through places, and a head at its end. */
function arrow(places: readonly (readonly [x: number, y: number])[]): (readonly [tone: string, d: string])[] {
  const [x, y] = places.at(-1) ?? [0, 0];
  const [fromX, fromY] = places.at(-2) ?? [0, 0];
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
  const corner = (side: number): string =>
    pair(x - dx * HEAD_LENGTH + dy * HEAD_WIDTH * side, y - dy * HEAD_LENGTH - dx * HEAD_WIDTH * side);
  const line = places.map(([along, down]) => pair(along, down)).join("L");
  return [
    ["trace", `M${line}`],
    ["trace", `M${corner(1)}L${pair(x, y)}L${corner(-1)}`],
  ];
}

import { see, type Viewpoint } from "./camera.ts";
import { type Held, isHeld } from "./held.ts";

/** The things around the figure, drawn lightly: mat, chair, wall and desk, as boxes seen by the figure's camera. */

/** A thing and its place, as the engine sends it. */
export interface Prop {
  kind: "mat" | "chair" | "chair-turned" | "wall" | "wall-ahead" | "desk" | "box" | Held;
  x: number;
}

/** A drawn part: which tone, and its path. */
export type Part = readonly [tone: "surface" | "edge" | "wall" | "mat", path: string];

/** Heights above the floor, figure units: a firm chair's seat, its back, a desk. */
const SEAT = 236;
const BACK = 480;
const DESK = 430;

/** A flat four-cornered face through four places. */
type Place = readonly [x: number, y: number, z: number];
const face = (viewpoint: Viewpoint, ...corners: Place[]): string =>
  `M${corners.map(([x, y, z]) => see(viewpoint, x, y, z)).join("L")}Z`;

/** A box: its top, and the sides that the camera sees (near and front). */
function box(viewpoint: Viewpoint, from: Place, to: Place): Part[] {
  const [x1, y1, z1] = from;
  const [x2, y2, z2] = to;
  return [
    ["surface", face(viewpoint, [x1, y2, z1], [x2, y2, z1], [x2, y2, z2], [x1, y2, z2])],
    ["edge", face(viewpoint, [x1, y1, z2], [x2, y1, z2], [x2, y2, z2], [x1, y2, z2])],
    ["edge", face(viewpoint, [x2, y1, z1], [x2, y1, z2], [x2, y2, z2], [x2, y2, z1])],
  ];
}

function seat(viewpoint: Viewpoint, x: number, turned: boolean): Part[] {
  const depth = 300;
  const half = 150;
  const legs = [
    [x, -half],
    [x + depth - 20, -half],
    [x, half - 20],
    [x + depth - 20, half - 20],
  ].flatMap(([left = 0, z = 0]) => box(viewpoint, [left, 0, z], [left + 20, SEAT - 20, z + 20]).slice(1));
  const back = turned
    ? box(viewpoint, [x, SEAT + 70, -half - 18], [x + depth, BACK, -half])
    : box(viewpoint, [x - 18, SEAT + 70, -half], [x, BACK, half]);
  const posts = turned
    ? [x + 20, x + depth - 40].flatMap((left) =>
        box(viewpoint, [left, SEAT, -half - 18], [left + 20, SEAT + 70, -half]),
      )
    : [-half + 20, half - 40].flatMap((z) => box(viewpoint, [x - 18, SEAT, z], [x, SEAT + 70, z + 20]));
  return [...legs, ...posts, ...back, ...box(viewpoint, [x, SEAT - 20, -half], [x + depth, SEAT, half])];
}

/** The parts of one thing, in drawing order. Seen from the front, a wall's `x` counts to the right of the picture. */
export function parts(prop: Prop, viewpoint: Viewpoint): Part[] {
  const { x } = prop;
  if (isHeld(prop.kind)) return [];
  switch (prop.kind) {
    case "mat":
      return viewpoint === "side"
        ? box(viewpoint, [x, -12, -190], [x + 1080, 0, 190])
        : box(viewpoint, [-230, -12, -x - 1080], [230, 0, -x]);
    case "chair":
      return seat(viewpoint, x, false);
    case "chair-turned":
      return seat(viewpoint, x, true);
    case "box":
      return box(viewpoint, [x, 0, -170], [x + 250, 120, 170]);
    case "desk":
      return [
        ...box(viewpoint, [x + 20, 0, -180], [x + 44, DESK - 24, -156]).slice(1),
        ...box(viewpoint, [x + 212, 0, -180], [x + 236, DESK - 24, -156]).slice(1),
        ...box(viewpoint, [x + 20, 0, 156], [x + 44, DESK - 24, 180]).slice(1),
        ...box(viewpoint, [x + 212, 0, 156], [x + 236, DESK - 24, 180]).slice(1),
        ...box(viewpoint, [x, DESK - 24, -200], [x + 256, DESK, 200]),
      ];
    default:
      return viewpoint === "side"
        ? [["wall", face(viewpoint, [x, 0, -260], [x, 0, 260], [x, 1040, 260], [x, 1040, -260])]]
        : [["wall", face(viewpoint, [-260, 0, -x], [260, 0, -x], [260, 1040, -x], [-260, 1040, -x])]];
  }
}

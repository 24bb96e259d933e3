import { BACK_EDGE, CROWN, FACE, FRONT_EDGE, HEAD, NECK, number as n, PICTURE, SHADOW, STATIONS } from "./layout.ts";
import { bone, circle, ellipse, pair, smooth, taper } from "./shapes.ts";

/** The figure's outlines: a frame goes in, SVG path text comes out. Pure, so that the build draws stills with it too. */

/** The part of the plane that the picture shows. */
export function viewBox(f: Float32Array): string {
  return `${pair(n(f, PICTURE), n(f, PICTURE + 1))} ${pair(n(f, PICTURE + 2), n(f, PICTURE + 3))}`;
}

/** The shadow on the floor, a little wider than what is over it. */
export function shadow(f: Float32Array): string {
  const left = n(f, SHADOW);
  const right = n(f, SHADOW + 1);
  return ellipse((left + right) / 2, n(f, SHADOW + 2), (right - left) / 2 + 50, n(f, SHADOW + 3));
}

/** Upper arm, forearm and hand; `start` is the frame's index of the shoulder. */
export function arm(f: Float32Array, start: number): string {
  const sx = n(f, start);
  const sy = n(f, start + 1);
  const ex = n(f, start + 2);
  const ey = n(f, start + 3);
  const wx = n(f, start + 4);
  const wy = n(f, start + 5);
  const handX = n(f, start + 6) - wx;
  const handY = n(f, start + 7) - wy;
  // The forearm is fullest a quarter of the way down; the fingers end a little short of their tip, rounded.
  const mx = ex + (wx - ex) * 0.25;
  const my = ey + (wy - ey) * 0.25;
  return (
    taper(sx, sy, 36, ex, ey, 26) +
    bone(ex, ey, 25, mx, my, 27, wx, wy, 18) +
    bone(wx, wy, 18, wx + handX * 0.3, wy + handY * 0.3, 22, wx + handX * 0.85, wy + handY * 0.85, 13)
  );
}

/** Thigh and shank; `start` is the frame's index of the hip. */
export function leg(f: Float32Array, start: number): string {
  const hx = n(f, start);
  const hy = n(f, start + 1);
  const kx = n(f, start + 2);
  const ky = n(f, start + 3);
  const ax = n(f, start + 4);
  const ay = n(f, start + 5);
  const cx = kx + (ax - kx) * 0.3;
  const cy = ky + (ay - ky) * 0.3;
  return taper(hx, hy, 66, kx, ky, 42) + bone(kx, ky, 41, cx, cy, 42, ax, ay, 24);
}

/** Foot: ankle, heel and toes, with its sole where the frame has it; `start` is the index of the hip. */
export function foot(f: Float32Array, start: number): string {
  const ax = n(f, start + 4);
  const ay = n(f, start + 5);
  const hx = n(f, start + 6);
  const hy = n(f, start + 7);
  const tx = n(f, start + 8);
  const ty = n(f, start + 9);
  // From the sole under the ankle up to the ankle: 39 units, of which each part of the foot takes its own thickness.
  const ux = (ax - (hx + ((tx - hx) * 30) / 135)) / 39;
  const uy = (ay - (hy + ((ty - hy) * 30) / 135)) / 39;
  // A foot that points at the reader shows its breadth instead of its length.
  const broad = Math.max(0, 1 - Math.hypot(tx - hx, ty - hy) / 135);
  const heel = 19 + 7 * broad;
  const ball = 16 + 14 * broad;
  const toe = 12 + 14 * broad;
  const heelX = hx + ux * 19 + (tx - hx) * 0.1;
  const heelY = hy + uy * 19 + (ty - hy) * 0.1;
  const toeX = tx + ux * toe - (tx - hx) * 0.08;
  const toeY = ty + uy * toe - (ty - hy) * 0.08;
  const ballX = hx + (tx - hx) * 0.66 + ux * ball;
  const ballY = hy + (ty - hy) * 0.66 + uy * ball;
  return (
    taper(ax, ay, 25, heelX, heelY, heel) +
    taper(ax, ay, 25, ballX, ballY, ball) +
    bone(heelX, heelY, heel, ballX, ballY, ball, toeX, toeY, toe)
  );
}

/** The shirt: the trunk from just under the waistband to the base of the neck. */
export function trunk(f: Float32Array): string {
  const heights = STATIONS - 1;
  const along = (edge: number, height: number, axis: number): number => {
    const here = n(f, edge + 2 * height + axis);
    return height === 1 ? here * 0.7 + n(f, edge + 4 + axis) * 0.3 : here;
  };
  const at = (point: number, axis: number): number =>
    point < heights ? along(FRONT_EDGE, point + 1, axis) : along(BACK_EDGE, 2 * heights - point, axis);
  return smooth(
    2 * heights,
    (point) => at(point, 0),
    (point) => at(point, 1),
  );
}

/** Shorts: the seat, with a straight waistband a little below the waist. */
export function seat(f: Float32Array): string {
  const rim = (edge: number, axis: number): number => n(f, edge + 2 + axis) * 0.5 + n(f, edge + 4 + axis) * 0.5;
  // A curve from the waistband to the seat that passes through the hip.
  const through = (edge: number, axis: number): number =>
    n(f, edge + 2 + axis) * 2 - (rim(edge, axis) + n(f, edge + axis)) / 2;
  const place = (of: (edge: number, axis: number) => number, edge: number): string => pair(of(edge, 0), of(edge, 1));
  const bottom = (edge: number): string => pair(n(f, edge), n(f, edge + 1));
  return (
    `M${place(rim, FRONT_EDGE)}Q${place(through, FRONT_EDGE)} ${bottom(FRONT_EDGE)}L${bottom(BACK_EDGE)}` +
    `Q${place(through, BACK_EDGE)} ${place(rim, BACK_EDGE)}Z`
  );
}

/** The leg of the shorts. */
export function thighTop(f: Float32Array, start: number): string {
  const hx = n(f, start);
  const hy = n(f, start + 1);
  const x = hx + (n(f, start + 2) - hx) * 0.34;
  const y = hy + (n(f, start + 3) - hy) * 0.34;
  return taper(hx, hy, 66, x, y, 60);
}

/** The neck. */
export function neck(f: Float32Array): string {
  const x = n(f, HEAD) - n(f, CROWN) * 34 - n(f, FACE) * 6;
  const y = n(f, HEAD + 1) - n(f, CROWN + 1) * 34 - n(f, FACE + 1) * 6;
  return taper(n(f, NECK), n(f, NECK + 1), 37, x, y, 31);
}

/** The face's side of the head, with chin and nose, so that it is plain where it looks. */
export function head(f: Float32Array): string {
  const x = n(f, HEAD);
  const y = n(f, HEAD + 1);
  const fx = n(f, FACE);
  const fy = n(f, FACE + 1);
  const cx = n(f, CROWN);
  const cy = n(f, CROWN + 1);
  return (
    taper(x + cx * 2 + fx * 11, y + cy * 2 + fy * 11, 47, x - cx * 37 + fx * 21, y - cy * 37 + fy * 21, 28) +
    taper(x + fx * 46 + cx * 2, y + fy * 46 + cy * 2, 12, x + fx * 60 - cx * 9, y + fy * 60 - cy * 9, 9)
  );
}

/** Hair: a cap, and a small knot at the back. */
export function hair(f: Float32Array): string {
  const x = n(f, HEAD);
  const y = n(f, HEAD + 1);
  const fx = n(f, FACE);
  const fy = n(f, FACE + 1);
  const cx = n(f, CROWN);
  const cy = n(f, CROWN + 1);
  return (
    circle(x + cx * 12 - fx * 8, y + cy * 12 - fy * 8, 55) + circle(x + cx * 24 - fx * 62, y + cy * 24 - fy * 62, 21)
  );
}

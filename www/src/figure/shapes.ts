/** Rounded shapes as SVG path text. All of them turn the same way round, so that shapes drawn over each other in one path become one. */

import { FINE } from "./layout.ts";

/** A length as path text: `layout.ts` says why in whole quarters. */
const short = (value: number): string => `${Math.round(value * FINE)}`;

/** A point as path text. */
export const pair = (x: number, y: number): string => `${Math.round(x * FINE)} ${Math.round(y * FINE)}`;

/** A round-ended limb from one circle to another, each with its own radius. */
export const taper = (ax: number, ay: number, ar: number, bx: number, by: number, br: number): string =>
  bone(ax, ay, ar, bx, by, br, bx, by, br);

/**
 * A round-ended limb from circle `a` to circle `c` with its belly at `b`, which lies between them. One outline, because arcs are what a browser takes
 * longest to draw.
 */
export function bone(
  ax: number,
  ay: number,
  ar: number,
  bx: number,
  by: number,
  br: number,
  cx: number,
  cy: number,
  cr: number,
): string {
  const distance = Math.hypot(cx - ax, cy - ay);
  if (distance <= Math.abs(ar - cr) + 0.01) return ar > cr ? circle(ax, ay, ar) : circle(cx, cy, cr);
  const x = (cx - ax) / distance;
  const y = (cy - ay) / distance;
  // The edges touch the circles where the radius is at this angle to the limb.
  const cosine = (ar - cr) / distance;
  const sine = Math.sqrt(1 - cosine * cosine);
  const leftX = x * cosine + y * sine;
  const leftY = y * cosine - x * sine;
  const rightX = x * cosine - y * sine;
  const rightY = y * cosine + x * sine;
  const start = pair(ax + ar * leftX, ay + ar * leftY);
  const straight = bx === cx && by === cy;
  const belly = (towardsX: number, towardsY: number): string =>
    straight ? "" : `L${pair(bx + br * towardsX, by + br * towardsY)}`;
  const far = cr > ar ? 1 : 0;
  return (
    `M${start}${belly(leftX, leftY)}L${pair(cx + cr * leftX, cy + cr * leftY)}` +
    `A${pair(cr, cr)} 0 ${far} 1 ${pair(cx + cr * rightX, cy + cr * rightY)}${belly(rightX, rightY)}` +
    `L${pair(ax + ar * rightX, ay + ar * rightY)}A${pair(ar, ar)} 0 ${1 - far} 1 ${start}Z`
  );
}

/** A circle. */
export const circle = (x: number, y: number, radius: number): string => ellipse(x, y, radius, radius);

/** An upright ellipse. */
export function ellipse(x: number, y: number, across: number, down: number): string {
  const half = `a${pair(across, down)} 0 1 1`;
  return `M${pair(x - across, y)}${half} ${short(2 * across)} 0${half} ${short(-2 * across)} 0Z`;
}

/** A smooth closed curve through `count` points; `x` and `y` answer for an index, wrapping round. */
export function smooth(count: number, x: (index: number) => number, y: (index: number) => number): string {
  let path = `M${pair(x(0), y(0))}`;
  for (let index = 0; index < count; index++) {
    const before = (index + count - 1) % count;
    const next = (index + 1) % count;
    const after = (index + 2) % count;
    path += `C${pair(x(index) + (x(next) - x(before)) / 6, y(index) + (y(next) - y(before)) / 6)}`;
    path += ` ${pair(x(next) - (x(after) - x(index)) / 6, y(next) - (y(after) - y(index)) / 6)}`;
    path += ` ${pair(x(next), y(next))}`;
  }
  return `${path}Z`;
}

/** Rounded shapes as SVG path text. All of them turn the same way round, so that shapes drawn over each other in one path become one. */

const short = (value: number): string => (Math.round(value * 10) / 10).toString();

/** Two numbers as path text. */
export const pair = (x: number, y: number): string => `${short(x)} ${short(y)}`;

/** A round-ended limb from one circle to another, each with its own radius. */
export function taper(ax: number, ay: number, ar: number, bx: number, by: number, br: number): string {
  const dx = bx - ax;
  const dy = by - ay;
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(ar - br) + 0.01) return ar > br ? circle(ax, ay, ar) : circle(bx, by, br);
  const along = Math.atan2(dy, dx);
  const spread = Math.acos((ar - br) / distance);
  const left = along - spread;
  const right = along + spread;
  const x1 = short(ax + ar * Math.cos(left));
  const y1 = short(ay + ar * Math.sin(left));
  const x2 = short(bx + br * Math.cos(left));
  const y2 = short(by + br * Math.sin(left));
  const x3 = short(bx + br * Math.cos(right));
  const y3 = short(by + br * Math.sin(right));
  const x4 = short(ax + ar * Math.cos(right));
  const y4 = short(ay + ar * Math.sin(right));
  const farSide = br > ar ? 1 : 0;
  return `M${x1} ${y1}L${x2} ${y2}A${short(br)} ${short(br)} 0 ${farSide} 1 ${x3} ${y3}L${x4} ${y4}A${short(ar)} ${short(ar)} 0 ${1 - farSide} 1 ${x1} ${y1}Z`;
}

/** A circle. */
export function circle(x: number, y: number, radius: number): string {
  return `M${short(x - radius)} ${short(y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}

/** A smooth closed curve through `count` points; `x` and `y` answer for an index, wrapping round. */
export function smooth(count: number, x: (index: number) => number, y: (index: number) => number): string {
  let path = `M${short(x(0))} ${short(y(0))}`;
  for (let index = 0; index < count; index++) {
    const before = (index + count - 1) % count;
    const next = (index + 1) % count;
    const after = (index + 2) % count;
    path += `C${short(x(index) + (x(next) - x(before)) / 6)} ${short(y(index) + (y(next) - y(before)) / 6)}`;
    path += ` ${short(x(next) - (x(after) - x(index)) / 6)} ${short(y(next) - (y(after) - y(index)) / 6)}`;
    path += ` ${short(x(next))} ${short(y(next))}`;
  }
  return `${path}Z`;
}

import { CROWN, FACE, FAR_ARM, FAR_LEG, HEAD, NEAR_ARM, NEAR_LEG, NECK, number, WORKING } from "./layout.ts";
import { trunk } from "./outline.ts";

/** A frame in a few hundred bytes, for the light card: round strokes of a width instead of outlines. */
export type Stroke = readonly [tone: string, width: number, path: string];

/** The figure as strokes in drawing order, far limbs first. Tones: `far`, `near`, `work`, `trunk` (filled), `head`. */
export function strokes(frame: Float32Array): Stroke[] {
  const line = (start: number, joints: number): string => {
    const points = Array.from({ length: joints }, (_, joint) => point(start + 2 * joint));
    return `M${points.join("L")}`;
  };
  const point = (index: number): string =>
    `${Math.round(number(frame, index))} ${Math.round(number(frame, index + 1))}`;
  const tone = (part: number, otherwise: string): string => (number(frame, WORKING + part) > 0 ? "work" : otherwise);
  const x = number(frame, HEAD);
  const y = number(frame, HEAD + 1);
  // From the back of the crown to the chin: a stroke this wide is a head that looks somewhere.
  const step = (up: number, ahead: number): string =>
    `${Math.round(x + number(frame, CROWN) * up + number(frame, FACE) * ahead)} ${Math.round(y + number(frame, CROWN + 1) * up + number(frame, FACE + 1) * ahead)}`;
  const whole = (path: string): string =>
    path.replace(/-?\d+\.\d+/g, (decimal) => Math.round(Number(decimal)).toString());
  return [
    [tone(2, "far"), 44, line(FAR_ARM, 4)],
    [tone(4, "far"), 72, line(FAR_LEG, 3)],
    [tone(4, "far"), 32, `M${point(FAR_LEG + 6)}L${point(FAR_LEG + 8)}`],
    ["near", 64, `M${point(NECK)}L${point(HEAD)}`],
    ["trunk", 0, whole(trunk(frame))],
    ["head", 98, `M${step(14, -4)}L${step(-18, 8)}`],
    [tone(3, "near"), 78, line(NEAR_LEG, 3)],
    [tone(3, "near"), 32, `M${point(NEAR_LEG + 6)}L${point(NEAR_LEG + 8)}`],
    [tone(1, "near"), 46, line(NEAR_ARM, 4)],
  ];
}

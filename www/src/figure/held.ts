import { BACK_EDGE, CROWN, FACE, FAR_ARM, HEAD, NEAR_ARM, number as n } from "./layout.ts";
import { circle, taper } from "./shapes.ts";

/** Things that go with the body: each is outlined from the frame. Figure units. */
export const HELD = {
  /** A broomstick along upper back and head, as far down as the tailbone: a back that rounds leaves it there. */
  stick(f: Float32Array): string {
    const x1 = n(f, BACK_EDGE + 8);
    const y1 = n(f, BACK_EDGE + 9);
    const x2 = n(f, HEAD) - n(f, FACE) * 63 + n(f, CROWN) * 20;
    const y2 = n(f, HEAD + 1) - n(f, FACE + 1) * 63 + n(f, CROWN + 1) * 20;
    const [dx, dy] = [x2 - x1, y2 - y1];
    return taper(x1 - dx * 2.2, y1 - dy * 2.2, 11, x2 + dx * 0.5, y2 + dy * 0.5, 11);
  },
  /** A kettlebell in both hands. */
  weight(f: Float32Array): string {
    const [x, y] = between(f, 6);
    return circle(x, y + 40, 58) + taper(x - 30, y - 8, 12, x + 30, y - 8, 12);
  },
  /** A rucksack by its loop in the near hand. */
  bag(f: Float32Array): string {
    const x = n(f, NEAR_ARM + 6);
    const y = n(f, NEAR_ARM + 7) - 20;
    return taper(x, y, 10, x, y + 50, 10) + taper(x, y + 85, 54, x, y + 160, 66);
  },
  /** A band from hand to hand. */
  band: (f: Float32Array): string =>
    taper(n(f, NEAR_ARM + 6), n(f, NEAR_ARM + 7), 8, n(f, FAR_ARM + 6), n(f, FAR_ARM + 7), 8),
  /** A band that pulls both hands towards the reader's side. */
  "band-aside"(f: Float32Array): string {
    const [x, y] = between(f, 6);
    return taper(x, y, 8, x - 150, y + 110, 8);
  },
} as const;

/** What can be held, as the engine names it. */
export type Held = keyof typeof HELD;

/** Whether a thing goes with the body. */
export const isHeld = (kind: string): kind is Held => kind in HELD;

/** Midway between a joint of the near arm and the same of the far one. */
function between(f: Float32Array, joint: number): [x: number, y: number] {
  return [
    (n(f, NEAR_ARM + joint) + n(f, FAR_ARM + joint)) / 2,
    (n(f, NEAR_ARM + joint + 1) + n(f, FAR_ARM + joint + 1)) / 2,
  ];
}

/** From space to the picture: mirrors `src/core/figure/camera.rs`, so that chairs stand where the figure sits. */

import { pair } from "./shapes.ts";

/** Seen from the figure's right, or from its front. */
export type Viewpoint = "side" | "front";

/** Sine and cosine of the camera's turn towards the front, and of its height. */
const TURN = { side: [0.20791169, 0.9781476], front: [0.9510565, -0.309017] } as const;
const RISE = { side: [0.15643446, 0.98768836], front: [0.309017, 0.9510565] } as const;

/** A place in space, `x` forwards, `y` up, `z` to the figure's right, as path text. */
export function see(viewpoint: Viewpoint, x: number, y: number, z: number): string {
  const [sine, cosine] = TURN[viewpoint];
  const [low, high] = RISE[viewpoint];
  const right = x * cosine - z * sine;
  const down = (x * sine + z * cosine) * low - y * high;
  return pair(right, down);
}

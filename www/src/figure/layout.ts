/** Where each number of a frame is: mirrors the table in `src/core/figure/frame.rs`. Points are pairs, right then down from the floor. */

/**
 * Drawn units in one of the frame's. Whole quarters move as smoothly as a fine screen shows, and text of whole numbers is written and read
 * several times faster than text with decimals: sixty times a second, that is most of what a frame costs.
 */
export const FINE = 4;

/** Numbers in a frame. */
export const FRAME_LENGTH = 82;
/** Left, top, width, height of the picture. */
export const PICTURE = 0;
/** 1 where the part works: trunk, near arm, far arm, near leg, far leg. */
export const WORKING = 4;
/** Middle of the head. */
export const HEAD = 10;
/** A step of length 1 or less from there towards the face, as seen. */
export const FACE = 12;
/** The same towards the crown. */
export const CROWN = 14;
/** Base of the neck. */
export const NECK = 16;
/** The trunk's two edges, seat to neck. */
export const FRONT_EDGE = 18;
export const BACK_EDGE = 30;
/** Points on each edge. */
export const STATIONS = 6;
/** Shoulder, elbow, wrist, fingertips. */
export const NEAR_ARM = 42;
export const FAR_ARM = 50;
/** Hip, knee, ankle, heel, toes. */
export const NEAR_LEG = 58;
export const FAR_LEG = 68;
/** The shadow's left and right end, its middle and its half-height. */
export const SHADOW = 78;

/** A number of the frame; a frame that is too short reads as zeros. */
export function number(frame: Float32Array, index: number): number {
  return frame[index] ?? 0;
}

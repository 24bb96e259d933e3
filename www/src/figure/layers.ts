import { FAR_ARM, FAR_LEG, NEAR_ARM, NEAR_LEG, WORKING } from "./layout.ts";
import { arm, foot, hair, head, leg, neck, seat, shadow, thighTop, trunk } from "./outline.ts";

/** The figure's parts, back to front: which tone each has, which number says that it works, and how it is outlined. */
export interface Layer {
  /** A class of `figure.css`. */
  readonly tone:
    | "shadow"
    | "skin"
    | "far-skin"
    | "face"
    | "hair"
    | "shirt"
    | "shorts"
    | "seat"
    | "far-shorts"
    | "shoe"
    | "far-shoe";
  /** The frame's number that is 1 while this part works; −1 where it never stands out. */
  readonly working: number;
  /** Its path. */
  readonly outline: (frame: Float32Array) => string;
}

/** Far limbs behind the trunk, near limbs before it. */
export const LAYERS: readonly Layer[] = [
  { tone: "shadow", working: -1, outline: shadow },
  { tone: "far-skin", working: WORKING + 2, outline: (frame) => arm(frame, FAR_ARM) },
  { tone: "far-shoe", working: -1, outline: (frame) => foot(frame, FAR_LEG) },
  { tone: "far-skin", working: WORKING + 4, outline: (frame) => leg(frame, FAR_LEG) },
  { tone: "far-shorts", working: -1, outline: (frame) => thighTop(frame, FAR_LEG) },
  { tone: "skin", working: -1, outline: neck },
  { tone: "shirt", working: WORKING, outline: trunk },
  { tone: "hair", working: -1, outline: hair },
  { tone: "face", working: -1, outline: head },
  { tone: "shoe", working: -1, outline: (frame) => foot(frame, NEAR_LEG) },
  { tone: "skin", working: WORKING + 3, outline: (frame) => leg(frame, NEAR_LEG) },
  { tone: "shorts", working: -1, outline: (frame) => thighTop(frame, NEAR_LEG) },
  { tone: "seat", working: -1, outline: seat },
  { tone: "skin", working: WORKING + 1, outline: (frame) => arm(frame, NEAR_ARM) },
];

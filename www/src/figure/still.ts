import type { Viewpoint } from "./camera.ts";
import { HELD, isHeld } from "./held.ts";
import { LAYERS } from "./layers.ts";
import { number } from "./layout.ts";
import { viewBox } from "./outline.ts";
import { type Prop, parts } from "./props.ts";

/** A drawing that does not move. */
export interface Still {
  readonly viewBox: string;
  /** Back to front: a class of `figure.css`, and its path. */
  readonly paths: readonly (readonly [className: string, d: string])[];
}

/** Draws one frame, for pages that are made at build time. */
export function still(frame: Float32Array, viewpoint: Viewpoint, props: readonly Prop[]): Still {
  const scene = props.flatMap((prop) => parts(prop, viewpoint));
  const body = LAYERS.map(({ tone, working, outline }) => {
    const works = working >= 0 && number(frame, working) > 0;
    return [works ? `${tone} works` : tone, outline(frame)] as const;
  });
  const held = props.flatMap(({ kind }) => (isHeld(kind) ? [["held", HELD[kind](frame)] as const] : []));
  return { viewBox: viewBox(frame), paths: [...scene, ...body, ...held] };
}

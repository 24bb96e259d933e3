import type { Viewpoint } from "./camera.ts";
import { LAYERS } from "./layers.ts";
import { number, PICTURE, SHADOW } from "./layout.ts";
import { type Prop, parts } from "./props.ts";

/** One frame as SVG markup, for pages that are made at build time. Needs `figure.css` for its colours. */
export function still(frame: Float32Array, viewpoint: Viewpoint, props: readonly Prop[], mirrored: boolean): string {
  const picture = [0, 1, 2, 3].map((index) => number(frame, PICTURE + index)).join(" ");
  const scene = props
    .flatMap((prop) => parts(prop, viewpoint))
    .map(([tone, path]) => `<path class="${tone}" d="${path}"/>`);
  const body = LAYERS.map(({ tone, working, outline }) => {
    const works = working >= 0 && number(frame, working) > 0;
    return `<path class="${tone}${works ? " works" : ""}" d="${outline(frame)}"/>`;
  });
  const left = number(frame, SHADOW);
  const right = number(frame, SHADOW + 1);
  const shadow = `<ellipse class="shadow" cx="${Math.round((left + right) / 2)}" cy="${Math.round(number(frame, SHADOW + 2))}" rx="${Math.round((right - left) / 2 + 50)}" ry="${Math.round(number(frame, SHADOW + 3))}"/>`;
  const side = mirrored ? ' transform="scale(-1 1)"' : "";
  return `<svg class="steadyback-figure ${viewpoint}" viewBox="${picture}" aria-hidden="true"><g${side}>${scene.join("")}</g>${shadow}${body.join("")}</svg>`;
}

import type { Viewpoint } from "./camera.ts";
import { LAYERS } from "./layers.ts";
import { number, PICTURE, SHADOW, WORKING } from "./layout.ts";
import { type Prop, parts } from "./props.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The moving figure: one SVG, made once; each frame only sets the paths. Needs `figure.css`. */
export class Figure {
  /** To be put on the page. Hidden from assistive technology: the screen says in words what it shows. */
  readonly element: SVGSVGElement;
  readonly #scene: SVGGElement;
  readonly #shadow: SVGEllipseElement;
  readonly #paths: readonly SVGPathElement[];
  #picture = "";
  #working = -1;

  constructor(page: Document) {
    this.element = page.createElementNS(SVG, "svg");
    this.element.setAttribute("class", "steadyback-figure");
    this.element.setAttribute("aria-hidden", "true");
    this.element.setAttribute("preserveAspectRatio", "xMidYMax meet");
    this.#scene = page.createElementNS(SVG, "g");
    this.#shadow = page.createElementNS(SVG, "ellipse");
    this.#shadow.setAttribute("class", "shadow");
    this.#paths = LAYERS.map(({ tone }) => path(page, tone));
    this.element.append(this.#scene, this.#shadow, ...this.#paths);
  }

  /** Sets the scene: call when the exercise, the rung or the side changes. */
  surround(props: readonly Prop[], viewpoint: Viewpoint, mirrored: boolean): void {
    const page = this.element.ownerDocument;
    this.element.setAttribute("class", `steadyback-figure ${viewpoint}`);
    if (mirrored) this.#scene.setAttribute("transform", "scale(-1 1)");
    else this.#scene.removeAttribute("transform");
    this.#scene.replaceChildren(
      ...props.flatMap((prop) => parts(prop, viewpoint)).map(([tone, d]) => path(page, tone, d)),
    );
  }

  /** Draws one frame, as the engine wrote it (`layout.ts`). */
  draw(frame: Float32Array): void {
    this.#frameThePicture(frame);
    this.#light(frame);
    for (let index = 0; index < LAYERS.length; index++) {
      const outline = LAYERS[index]?.outline(frame);
      if (outline) this.#paths[index]?.setAttribute("d", outline);
    }
    const left = number(frame, SHADOW);
    const right = number(frame, SHADOW + 1);
    this.#shadow.setAttribute("cx", ((left + right) / 2).toFixed(0));
    this.#shadow.setAttribute("cy", number(frame, SHADOW + 2).toFixed(0));
    this.#shadow.setAttribute("ry", number(frame, SHADOW + 3).toFixed(0));
    this.#shadow.setAttribute("rx", ((right - left) / 2 + 50).toFixed(0));
  }

  /** Only when the movement changes. */
  #frameThePicture(frame: Float32Array): void {
    const picture = `${number(frame, PICTURE)} ${number(frame, PICTURE + 1)} ${number(frame, PICTURE + 2)} ${number(frame, PICTURE + 3)}`;
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.element.setAttribute("viewBox", picture);
  }

  /** The parts that work take the accent colour; only when they change. */
  #light(frame: Float32Array): void {
    let working = 0;
    for (let part = 0; part < 5; part++) working = working * 2 + number(frame, WORKING + part);
    if (working === this.#working) return;
    this.#working = working;
    for (const [index, layer] of LAYERS.entries()) {
      this.#paths[index]?.classList.toggle("works", layer.working >= 0 && number(frame, layer.working) > 0);
    }
  }
}

function path(page: Document, tone: string, d = ""): SVGPathElement {
  const element = page.createElementNS(SVG, "path");
  element.setAttribute("class", tone);
  element.setAttribute("d", d);
  return element;
}

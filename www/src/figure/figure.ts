import type { Viewpoint } from "./camera.ts";
import { ghost } from "./ghost.ts";
import { HELD, isHeld } from "./held.ts";
import { LAYERS } from "./layers.ts";
import { number, WORKING } from "./layout.ts";
import { viewBox } from "./outline.ts";
import { type Prop, parts } from "./props.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The moving figure: one SVG, made once; each frame only sets the paths. Needs `figure.css`. */
export class Figure {
  /** To be put on the page. Hidden from assistive technology: the screen says in words what it shows. */
  readonly element: SVGSVGElement;
  readonly #scene: SVGGElement;
  readonly #parts: readonly SVGGElement[];
  readonly #paths: readonly SVGPathElement[];
  readonly #held: SVGPathElement;
  readonly #ghost: SVGGElement;
  readonly #outlines: string[] = [];
  #holds: ((frame: Float32Array) => string) | undefined;
  #picture = "";
  #working = -1;

  constructor(page: Document) {
    this.element = page.createElementNS(SVG, "svg");
    this.element.setAttribute("class", "steadyback-figure");
    this.element.setAttribute("aria-hidden", "true");
    this.element.setAttribute("preserveAspectRatio", "xMidYMax meet");
    this.#scene = page.createElementNS(SVG, "g");
    // The colour belongs to a group round each path: a path whose `d` changes is styled anew, and this way no rule has to be.
    this.#paths = LAYERS.map(() => page.createElementNS(SVG, "path"));
    this.#parts = LAYERS.map(({ tone }, index) => group(page, tone, this.#paths[index]));
    this.#held = page.createElementNS(SVG, "path");
    this.#ghost = group(page, "ghost");
    this.element.append(this.#scene, this.#ghost, ...this.#parts, group(page, "held", this.#held));
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
    const held = props.map(({ kind }) => kind).find(isHeld);
    this.#holds = held && HELD[held];
  }

  /**
   * Shows where the movement leads, quietly, behind the figure; `way` has its frames from start to end, or none where it leads nowhere. It stays as it
   * is while the figure moves.
   */
  lead(way: readonly Float32Array[]): void {
    const page = this.element.ownerDocument;
    this.#ghost.replaceChildren(...ghost(way).map(([tone, d]) => path(page, tone, d)));
  }

  /** Draws one frame, as the engine wrote it (`layout.ts`). */
  draw(frame: Float32Array): void {
    this.#frameThePicture(viewBox(frame));
    this.#light(frame);
    for (const [index, { outline }] of LAYERS.entries()) this.#trace(index, this.#paths[index], outline(frame));
    this.#trace(LAYERS.length, this.#held, this.#holds?.(frame) ?? "");
  }

  /** Only when the movement changes. */
  #frameThePicture(picture: string): void {
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.element.setAttribute("viewBox", picture);
  }

  /** A part that stays where it is costs the page nothing. */
  #trace(index: number, path: SVGPathElement | undefined, outline: string): void {
    if (outline === this.#outlines[index]) return;
    this.#outlines[index] = outline;
    path?.setAttribute("d", outline);
  }

  /** The parts that work take the accent colour; only when they change. */
  #light(frame: Float32Array): void {
    let working = 0;
    for (let part = 0; part < 5; part++) working = working * 2 + number(frame, WORKING + part);
    if (working === this.#working) return;
    this.#working = working;
    for (const [index, layer] of LAYERS.entries()) {
      this.#parts[index]?.classList.toggle("works", layer.working >= 0 && number(frame, layer.working) > 0);
    }
  }
}

function group(page: Document, tone: string, content: Node = page.createTextNode("")): SVGGElement {
  const element = page.createElementNS(SVG, "g");
  element.setAttribute("class", tone);
  element.append(content);
  return element;
}

function path(page: Document, tone: string, d: string): SVGPathElement {
  const element = page.createElementNS(SVG, "path");
  element.setAttribute("class", tone);
  element.setAttribute("d", d);
  return element;
}

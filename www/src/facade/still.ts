/** The card's one figure: strokes of a width, far limbs first, drawn by the engine when the site was built. */
export { strokes, viewBox } from "steadyback:card-still";

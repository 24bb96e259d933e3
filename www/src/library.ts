/** The exercise library and the everyday moves: a chunk of its own, fetched when the reader opens them. */

export { default as css } from "./library/library.css?inline";
export { Library } from "./library/library.ts";
export { Pictures, type Subject } from "./library/pictures.ts";

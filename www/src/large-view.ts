/** The large view: a chunk of its own, fetched when it is asked for, or ahead of that once a bout plays. */
export { default as css } from "./large-view/large.css?inline";
export { LargeView } from "./large-view/view.ts";

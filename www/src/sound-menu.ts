/** How the coach sounds: a chunk of its own, fetched when the reader opens that menu. */
export { default as css } from "./sound-menu/menu.css?inline";
export { drawSoundMenu } from "./sound-menu/menu.ts";

/** The chunk of the page without an engine, fetched only where WebAssembly is refused or breaks. */
export { drawWithoutEngine } from "./no-engine/page.ts";
export { default as css } from "./styles/no-engine.css?inline";

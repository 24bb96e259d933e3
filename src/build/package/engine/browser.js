/** The engine for browsers and bundlers, which find the WebAssembly by these two addresses. */
import { starter } from "./starter.js";

export const firstBout = starter(
  () => import("./first-bout/steadyback.js"),
  () => new URL("./first-bout/steadyback.wasm", import.meta.url),
);

export const whole = starter(
  () => import("./whole/steadyback.js"),
  () => new URL("./whole/steadyback.wasm", import.meta.url),
);

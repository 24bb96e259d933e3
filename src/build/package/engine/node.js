/** The engine for Node. */
import { readFile } from "node:fs/promises";
import { starter } from "./starter.js";

// The engine reads `performance.now()` off the global object only where that calls itself a window; else its time stands still.
globalThis.Window ??= Object.defineProperty(() => {}, Symbol.hasInstance, { value: (value) => value === globalThis });

export const firstBout = starter(
  () => import("./first-bout/steadyback.js"),
  () => readFile(new URL("./first-bout/steadyback.wasm", import.meta.url)),
);

export const whole = starter(
  () => import("./whole/steadyback.js"),
  () => readFile(new URL("./whole/steadyback.wasm", import.meta.url)),
);

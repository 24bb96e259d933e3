import { Coach, initSync } from "../../pkg/steadyback.js";

/** The engine, running. */
export interface Engine {
  /** Makes a coach: one for each element. */
  makeCoach(...editors: ConstructorParameters<typeof Coach>): Coach;
  /** Where it keeps the figure's joints; its buffer is replaced when it grows. */
  memory: WebAssembly.Memory;
}

let starting: Promise<Engine> | undefined;

/**
 * Starts the engine, once for all elements on the page.
 *
 * Rejects where WebAssembly is missing or refused, or the bytes are not the engine; the caller shows the page without an engine.
 */
export function startEngine(bytes: Promise<Response | undefined>): Promise<Engine> {
  starting ??= start(bytes).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function start(bytes: Promise<Response | undefined>): Promise<Engine> {
  const { memory } = initSync({ module: await compile(await bytes) });
  return { makeCoach: (...editors) => new Coach(...editors), memory };
}

/** Compiles an engine; rejects where there is none. It compiles while the bytes arrive where the host sends the right type, and quietly afterwards where it does not. */
export async function compile(response: Response | undefined): Promise<WebAssembly.Module> {
  if (!response?.ok) throw new Error("no engine");
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

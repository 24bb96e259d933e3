import * as assets from "steadyback:plan-assets";
import { Coach, initSync } from "../../../pkg/whole/steadyback.js";
import { compile } from "../engine.ts";

/** The whole engine's coach: all that the first bout's can do, and the plan. */
export type WholeCoach = Coach;

/** The whole engine, running. */
export interface WholeEngine {
  /** Makes a coach: one for each element. */
  makeCoach(...editors: ConstructorParameters<typeof Coach>): WholeCoach;
  /** Where it keeps the figure's joints. */
  memory: WebAssembly.Memory;
}

let starting: Promise<WholeEngine> | undefined;

/** Starts the whole engine, once for all elements on the page; rejects where it cannot be had. */
export function startWholeEngine(): Promise<WholeEngine> {
  starting ??= start().catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function start(): Promise<WholeEngine> {
  const { memory } = initSync({ module: await compile(await fetch(address(assets.engine))) });
  return { makeCoach: (...editors) => new Coach(...editors), memory };
}

/** Where a file of the plan's is: beside the plan's own script. */
export function address(file: string): string {
  return new URL(/* @vite-ignore */ `./${file}`, import.meta.url).href;
}

/// <reference lib="esnext.disposable" />
/**
 * The engine without a screen: the rules, the guided bouts and the moving figure, for programs that draw their own coach.
 *
 * Education, never medicine: whoever draws the screens keeps the check before the first bout and every lock, because the engine refuses bouts without them.
 */

/** An engine that runs. */
export interface Engine<CoachClass> {
  /** Makes a reader's coach: `new Coach(language, region, changed)`. */
  Coach: CoachClass;
  /** Where it keeps the figure's joints; its buffer is replaced when it grows. */
  memory: WebAssembly.Memory;
}

/** Where the WebAssembly comes from, if not from beside this file: its address, an answer, its bytes, or a module. */
export type Source = URL | Response | BufferSource | WebAssembly.Module;

/** The engine that knows first bouts only, and is small. Started once; rejects where WebAssembly is missing or refused. */
export function firstBout(source?: Source): Promise<Engine<typeof import("./first-bout/steadyback.js").Coach>>;

/** The whole engine, with the plan and the journal's files. Started once; rejects where WebAssembly is missing or refused. */
export function whole(source?: Source): Promise<Engine<typeof import("./whole/steadyback.js").Coach>>;

export type * from "./whole/steadyback.js";

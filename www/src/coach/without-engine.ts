import type { Activation } from "../facade/contract.ts";
import type { Say } from "../messages.ts";
import { wear } from "../styles/sheet.ts";
import { arrive, keepHeight, releaseHeight } from "./arrive.ts";
import { openStage } from "./stage.ts";

/** The page may grow for this long after a tap, milliseconds; later it would move what the reader is looking at. */
const GROWS_FOR = 400;

/**
 * Shows the page that helps without an engine; rejects when it cannot be fetched.
 *
 * Long after the tap it keeps to the room there is, to be scrolled, until the reader asks for all of it.
 */
export async function showWithoutEngine({ box, tapped, announce }: Activation, say: Say): Promise<void> {
  const { css, drawWithoutEngine } = await import("../no-engine.ts");
  const stage = openStage(box);
  wear(stage, css);
  const draw = (): void => drawWithoutEngine(stage, say, () => releaseHeight(stage));
  if (performance.now() - tapped < GROWS_FOR) draw();
  else keepHeight(stage, draw);
  arrive(stage);
  announce("steadyback-error", { code: "engine" });
}

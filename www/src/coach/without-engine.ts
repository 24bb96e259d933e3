import type { Activation } from "../facade/contract.ts";
import type { Say } from "../messages.ts";
import { openStage } from "./stage.ts";

/** Shows the page that helps without an engine; rejects when it cannot be fetched. */
export async function showWithoutEngine({ box, announce }: Activation, say: Say): Promise<void> {
  const { drawWithoutEngine } = await import("../no-engine.ts");
  drawWithoutEngine(openStage(box), say);
  announce("steadyback-error", { code: "engine" });
}

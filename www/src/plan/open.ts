import { openStage } from "../coach/stage.ts";
import type { Activation, MountedCoach } from "../facade/contract.ts";
import { readMessages } from "../messages.ts";
import { Companion } from "./companion.ts";
import { startWholeEngine } from "./engine.ts";
import { wearPlanStyles } from "./styles.ts";
import { wordsOf } from "./words.ts";

/** What a plan begins from. */
export interface PlanStart {
  /** What the card handed over. */
  activation: Activation;
  /** The words of the first bout, Fluent source. */
  words: string;
  /** What the first bout's engine hands over; nothing where the reader comes back to a plan. */
  facts?: BigUint64Array;
}

/** Fetches what the plan needs, and takes the stage over; rejects, with the stage as it was, when something could not be fetched. */
export async function openPlan({ activation, words, facts }: PlanStart): Promise<MountedCoach> {
  const language = activation.box.lang;
  const [engine, ...more] = await partsIn(language);
  const say = readMessages(language, words);
  for (const one of more) say.learn(one);
  wearPlanStyles(activation.box);
  const companion = new Companion(activation, openStage(activation.box), engine, say, language);
  await companion.begin(facts);
  return companion;
}

/** Gets ready what a plan needs, for a reader who is about to come back to one; what cannot be had now is asked for again then. */
export function getReady(language: string): void {
  partsIn(language).catch(() => {});
}

function partsIn(language: string) {
  return Promise.all([startWholeEngine(), wordsOf("plan", language), wordsOf("pages", language)]);
}

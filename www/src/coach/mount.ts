import { startEngine } from "../engine.ts";
import type { Activation, HandOver, MountedCoach } from "../facade/contract.ts";
import { announce } from "../facade/events.ts";
import { remembered } from "../memory/remembered.ts";
import { readMessages } from "../messages.ts";
import { wearStyles } from "../styles/sheet.ts";
import { has } from "./features.ts";
import { nextTask } from "./next-task.ts";
import { Visit } from "./visit.ts";
import { showWithoutEngine } from "./without-engine.ts";

// Whoever has a plan on this device gets it ready before the tap: this is fetched when they come near the card.
for (const { shadowRoot, store } of document.querySelectorAll("steady-back")) {
  const language = shadowRoot?.querySelector<HTMLElement>(".card")?.lang;
  if (language && remembered(store)) import("../plan.ts").then(({ getReady }) => getReady(language)).catch(() => {});
}

/** Takes over from the card: starts the engine and shows the first screen, or the page that needs no engine. Rejects without words. */
export async function mount(handOver: HandOver): Promise<MountedCoach> {
  const { host, box } = handOver;
  const activation: Activation = { ...handOver, announce: (name, detail) => announce(host, name, detail) };
  const language = box.lang;
  const source = await text(await activation.messages);
  await nextTask();
  wearStyles(box);
  if (host.matches("[theme],[load],[start],[features],[src-base],[coach-href]"))
    import("../settings.ts").then(({ warnOfSettings }) => warnOfSettings(host)).catch(() => {});
  // A reader who has a plan on this device comes back to it: first bouts know nothing of it, nor of a lock in it.
  const known = remembered(host.getAttribute("store") ?? "");
  try {
    if (known || (host.matches("[start=plan]") && has(host, "plan"))) {
      try {
        const { openPlan } = await import("../plan.ts");
        const plan = await openPlan({ activation, words: source });
        activation.announce("steadyback-ready", null);
        return plan;
      } catch (problem) {
        // Who comes to their first plan still has the first bout without its files.
        if (known) throw problem;
      }
    }
    const say = readMessages(language, source);
    await nextTask();
    const engine = await startEngine(activation.engine);
    await nextTask();
    const visit = new Visit(activation, engine, say, source, language);
    await nextTask();
    visit.begin();
    activation.announce("steadyback-ready", null);
    return visit;
  } catch {
    await showWithoutEngine(activation, readMessages(language, source));
    return { pause() {} };
  }
}

const texts = new WeakMap<Response, Promise<string>>();

/** The text of a response, which can be read only once however many elements share it. */
async function text(response: Response | undefined): Promise<string> {
  if (!response?.ok) throw new Error("no words");
  const read = texts.get(response) ?? response.text();
  texts.set(response, read);
  return read;
}

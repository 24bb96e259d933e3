import page from "steadyback:no-engine";
import words from "../../messages/en-GB/no-engine.ftl?raw";
import type { Say } from "../messages.ts";
import { exerciseSection } from "./exercise.ts";
import { make } from "./make.ts";

/**
 * The page for browsers that refuse the engine, or when it breaks: the three suitability lists in full, then a gentle first routine.
 *
 * It decides nothing and asks nothing; lists, doses and pictures were written by the engine when the site was built.
 * `expand` is called when the reader wants to see all of it at once.
 */
export function drawWithoutEngine(stage: HTMLElement, say: Say, expand: () => void): void {
  say.learn(words);
  const heading = make("h2", "", say("no-engine-heading"));
  heading.tabIndex = -1;
  heading.dataset.arrive = "";
  const all = make("button", "button quiet expand", say("no-engine-expand"));
  all.onclick = expand;
  const call = make("a", "button alarm", say("no-engine-call"));
  call.href = `tel:${say("no-engine-call").match(/\d+/)}`;
  stage.replaceChildren(
    make(
      "section",
      "screen no-engine",
      make("header", "", heading, make("p", "", say("no-engine-lead")), all),
      ...page.lists.map((list, index) =>
        make(
          "section",
          "list",
          make("h3", "", say(list.heading)),
          make("p", "", say(list.advice)),
          ...(index ? [] : [make("p", "call", call, make("span", "note", say("no-engine-call-note")))]),
          make("ul", "", ...list.questions.map((question) => make("li", "", say(question)))),
        ),
      ),
      make("p", "note", `${say("check-limits")} ${say("check-leg-tingling")}`),
      make("h3", "", say("no-engine-routine")),
      make("p", "", say("no-engine-stop")),
      make("ol", "routine", ...page.exercises.map((exercise) => exerciseSection(exercise, say))),
      // The editor's own fallback: a link to the coach's page, where the host's rules may be kinder.
      make("p", "", make("slot", "")),
    ),
  );
}

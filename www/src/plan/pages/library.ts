import type { TemplateResult } from "lit/html.js";
import type { Library } from "../../library.ts";
import { wear } from "../../styles/sheet.ts";
import { pageTop } from "../frame.ts";
import { loadWords } from "../loads.ts";
import type { Page, Planner } from "../planner.ts";
import { wordsOf } from "../words.ts";

/** Each coach's library: fetched when it is first opened, and found as it was left. `undefined` while it comes, `null` where it did not. */
const libraries = new WeakMap<Planner["coach"], Library | null | undefined>();

/** The exercise library and the everyday moves. */
export const libraryPage: Page = (planner) => {
  const known = libraries.get(planner.coach);
  if (known) return known.screen() ?? notice("library-missing", planner);
  if (known === null) {
    libraries.delete(planner.coach);
    return notice("library-missing", planner);
  }
  if (!libraries.has(planner.coach)) void fetchLibrary(planner);
  return notice("library-loading", planner);
};

function notice(id: string, { reader: { say } }: Planner): TemplateResult {
  return pageTop(say("more-library"), say(id));
}

async function fetchLibrary({ coach, engineMemory, stage, reader, redraw }: Planner): Promise<void> {
  libraries.set(coach, undefined);
  try {
    const [{ Library: Made, css }, words] = await Promise.all([
      import("../../library.ts"),
      wordsOf("library", reader.language),
    ]);
    reader.say.learn(words);
    wear(stage, css);
    libraries.set(
      coach,
      new Made({
        say: reader.say,
        coach,
        load: (load) => loadWords(load, reader.say, reader.language),
        memory: engineMemory,
        redraw,
      }),
    );
  } catch {
    libraries.set(coach, null);
  }
  redraw(true);
}

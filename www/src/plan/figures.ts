import type { Pictures, Subject } from "../library.ts";
import type { Planner } from "./planner.ts";

/** Each coach's figures on the plan's pages: fetched when a page first wants them, `undefined` while they come or where they did not. */
const made = new WeakMap<Planner["coach"], Pictures | undefined>();

/** The figures of a page, which move together once they are on it; `undefined` until they have been fetched. */
export function picturesOf(planner: Planner, subjects: readonly Subject[]): Pictures | undefined {
  const { coach } = planner;
  const pictures = made.get(coach);
  if (!made.has(coach)) void fetchPictures(planner);
  // After the drawing that puts them on the page.
  if (pictures) queueMicrotask(() => pictures.move(subjects.map((subject) => [subject, "movement"])));
  return pictures;
}

async function fetchPictures({ coach, engineMemory, reader, redraw }: Planner): Promise<void> {
  made.set(coach, undefined);
  try {
    const { Pictures: Made } = await import("../library.ts");
    made.set(coach, new Made({ say: reader.say, coach, memory: engineMemory, redraw }));
    redraw(false);
  } catch {
    // The words say how; the next visit of the page tries again.
    made.delete(coach);
  }
}

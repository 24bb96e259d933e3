/** What the native engine lists and draws at build time: the page without an engine, the card's one still, and the rules' numbers. Writes `pkg/prerendered.json`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";

const file = at("pkg/prerendered.json");
/** Every pose's numbers, two bytes each, as the engine keeps them: only to be weighed. */
export const poses = at("pkg/poses.bin");

/** The picture on the card: the bird dog's full reach, which is recognised at a glance. */
const onTheCard = ({ exercise, place, progress }) => exercise === "bird-dog" && place === "floor" && progress === 1;

export async function prerender() {
  const pictures = await engine("frames");
  const listed = await engine("page");
  const rules = await engine("rules");
  // Only now: the bundler is a package, and this file is read before packages are installed.
  const { drawingCode, strokes } = await import("./drawing.mjs");
  const code = await drawingCode();
  const drawn = ({ exercise, place, rung }, progress) => {
    const same = (picture) => picture.exercise === exercise && picture.place === place && picture.progress === progress;
    // A rung that looks like the one below it is not drawn again.
    const { frame, viewpoint, props } = pictures.findLast((picture) => same(picture) && picture.rung <= rung);
    return code.still(frame, viewpoint, props);
  };
  const routine = listed.filter((line) => "exercise" in line);
  const page = {
    lists: listed.filter((line) => "questions" in line),
    exercises: routine.map((line) => ({ ...line, start: drawn(line, 0), end: drawn(line, 1) })),
  };
  mkdirSync(at("pkg"), { recursive: true });
  writeFileSync(poses, Buffer.from(Int16Array.from((await engine("poses")).flat()).buffer));
  writeFileSync(
    file,
    JSON.stringify({
      cardStill: strokes(pictures.findLast(onTheCard), code),
      noEngine: { default: page },
      rules: { default: rules },
    }),
  );
  return `${page.lists.length} lists, ${page.exercises.length} exercises`;
}

/** `cardStill`, `noEngine` and `rules`, as the virtual modules hand them out. */
export const prerendered = () => JSON.parse(readFileSync(file, "utf8"));

/** What the native engine prints, one JSON value a line. */
async function engine(what) {
  const words = ["run", "--quiet", "--profile", "tool", "--locked", "-p", "steadyback-prerender", what];
  const text = await run("cargo", words, { capture: true, echo: false });
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

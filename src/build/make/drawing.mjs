/** Stills of the moving figure, drawn at build time by the same code that draws it in the page. */
import { rolldown } from "rolldown";
import { at } from "../paths.mjs";

const entry = "\0drawing";
const source = ["layout", "still", "ghost"]
  .map((name) => `export * from ${JSON.stringify(at(`www/src/figure/${name}.ts`))};`)
  .join("\n");

/** The figure's drawing code, bundled for Node. */
export async function drawingCode() {
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: "drawing",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** Smaller by this much, the card's drawing is two hundred bytes; the card may weigh 2,500 in all. */
const scale = 0.125;

/** One picture in thick strokes, for the card: `{ viewBox, strokes }`, far limbs first; each stroke is a tone, a width and the path. */
export function strokes(
  { frame },
  { BACK_EDGE, FAR_ARM, FAR_LEG, FRONT_EDGE, HEAD, NEAR_ARM, NEAR_LEG, NECK, PICTURE, STATIONS, WORKING },
) {
  const [left, top, width, height] = frame.slice(PICTURE, PICTURE + 4);
  const place = ([x, y]) => [(x - left) * scale, (y - top) * scale].map(Math.round);
  const joint = (index) => [frame[index], frame[index + 1]];
  const line = (...places) => path(places.map(place));
  const limb = (from, count) => Array.from({ length: count }, (_, index) => joint(from + 2 * index));
  const leg = (from) => line(...limb(from, 3), joint(from + 8));
  const middle = (station) =>
    [0, 1].map((axis) => (frame[FRONT_EDGE + 2 * station + axis] + frame[BACK_EDGE + 2 * station + axis]) / 2);
  const works = (part, tone) => (frame[WORKING + part] > 0 ? "work" : tone);
  const head = joint(HEAD);
  return {
    viewBox: [0, 0, width * scale, height * scale].map(Math.round).join(" "),
    strokes: [
      ["floor", 2, line([left + 30, 0], [left + width - 30, 0])],
      [works(2, "far"), 5, line(...limb(FAR_ARM, 4))],
      [works(4, "far"), 7, leg(FAR_LEG)],
      ["", 15, line(...[0, 2, 4].map((station) => middle(Math.min(station, STATIONS - 1))), joint(NECK))],
      ["", 16, line(head, [head[0] + 8, head[1]])],
      [works(3, ""), 8, leg(NEAR_LEG)],
      [works(1, ""), 6, line(...limb(NEAR_ARM, 4))],
    ],
  };
}

/** A path's `d` through whole-numbered places, written as short as it goes: each line from the place before. */
function path([[x, y], ...places]) {
  const from = `M${x} ${y}`;
  const lines = places.map(([toX, toY]) => {
    const [across, down] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    if (down === 0) return `h${across}`;
    return across === 0 ? `v${down}` : `l${across}${down < 0 ? "" : " "}${down}`;
  });
  return from + lines.join("");
}

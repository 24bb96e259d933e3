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

/** Smaller by this much, the card's drawing is a few hundred bytes; the card may weigh 2,500 in all. */
const scale = 0.25;

/** One picture in thick strokes, for the card: `{ viewBox, strokes }`, far limbs first. */
export function strokes(
  { frame },
  { BACK_EDGE, FAR_ARM, FAR_LEG, FRONT_EDGE, HEAD, NEAR_ARM, NEAR_LEG, NECK, PICTURE, STATIONS, WORKING },
) {
  const [left, top, width, height] = frame.slice(PICTURE, PICTURE + 4);
  const place = ([x, y]) => `${Math.round((x - left) * scale)} ${Math.round((y - top) * scale)}`;
  const joint = (index) => [frame[index], frame[index + 1]];
  const line = (...places) => `M${places.map(place).join(" ")}`;
  const limb = (from, joints) => line(...Array.from({ length: joints }, (_, index) => joint(from + 2 * index)));
  const middle = (station) =>
    [0, 1].map((axis) => (frame[FRONT_EDGE + 2 * station + axis] + frame[BACK_EDGE + 2 * station + axis]) / 2);
  const works = (part, tone) => (frame[WORKING + part] > 0 ? "work" : tone);
  const head = joint(HEAD);
  return {
    viewBox: [0, 0, width * scale, height * scale].map(Math.round).join(" "),
    strokes: [
      ["floor", 3, line([left + 30, 0], [left + width - 30, 0])],
      [works(2, "far"), 10, limb(FAR_ARM, 4)],
      [works(4, "far"), 14, `${limb(FAR_LEG, 3)} ${place(joint(FAR_LEG + 8))}`],
      ["near", 30, line(...[0, 2, 4].map((station) => middle(Math.min(station, STATIONS - 1))), joint(NECK))],
      ["head", 32, line(head, [head[0] + 4, head[1]])],
      [works(3, "near"), 16, `${limb(NEAR_LEG, 3)} ${place(joint(NEAR_LEG + 8))}`],
      [works(1, "near"), 11, limb(NEAR_ARM, 4)],
    ],
  };
}

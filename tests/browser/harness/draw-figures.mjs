/**
 * Prints ten pictures of the figure as JSON, name and SVG: the frames are the shipped engine's, the drawing is the page's own. A program of its own,
 * because the engine's stand-in for a browser takes over the clock.
 */
import { drawingCode } from "../../../src/build/make/drawing.mjs";
import { Browser, engine } from "../../boundary/support/browser.mjs";

const { still, ghost } = await drawingCode();
new Browser();
const { Coach, exports } = await engine({ whole: true });
const coach = new Coach("en-GB", undefined, () => {});

/** What each picture shows: an exercise, its place and rung, which side, and the movement with its ghost or its fault. */
const PICTURES = [
  ["breathing", "floor", 1, "right", "movement"],
  ["cat-camel", "floor", 1, "right", "movement"],
  ["dead-bug", "floor", 3, "left", "movement"],
  ["side-bridge", "floor", 1, "right", "movement"],
  ["bird-dog", "floor", 3, "right", "movement"],
  ["bird-dog", "floor", 3, "left", "fault"],
  ["glute-bridge", "floor", 2, "right", "movement"],
  ["clamshell", "standing", 1, "right", "movement"],
  ["sit-to-stand", "standing", 2, "right", "fault"],
  ["hip-hinge", "standing", 1, "right", "movement"],
];

const read = (pointer) => new Float32Array(exports.memory.buffer, pointer, coach.frameLength()).slice();
const svg = ([tone, d]) => `<path class="${tone}" d="${d}"/>`;

function drawn([exercise, place, rung, side, shows]) {
  const mirrored = side === "left";
  const view = coach.demonstration(exercise, place, rung, mirrored);
  const { viewpoint, props } = shows === "movement" ? view.figure : view.comparison.figure;
  // Two thirds of the way out, where the figure and its ghost stand apart.
  coach.demonstrate(exercise, place, rung, shows, mirrored, 1_600);
  const { viewBox, paths } = still(read(coach.demonstrationPointer()), viewpoint, props);
  const way = [0, view.endMs].map((at) => {
    coach.demonstrate(exercise, place, rung, "movement", mirrored, at);
    return read(coach.demonstrationPointer());
  });
  const scene = paths.findIndex(([tone]) => tone === "shadow");
  const turned = mirrored ? ' transform="scale(-1 1)"' : "";
  const behind = shows === "movement" ? ghost(way).map(svg).join("") : "";
  const body = paths.slice(scene).map(svg).join("");
  const markup =
    `<svg class="steadyback-figure ${viewpoint}" viewBox="${viewBox}"><g${turned}>${paths.slice(0, scene).map(svg).join("")}</g>` +
    `<g class="ghost">${behind}</g>${body}</svg>`;
  return { name: [exercise, place, rung, side, shows].join("-"), markup };
}

console.log(JSON.stringify(PICTURES.map(drawn)));

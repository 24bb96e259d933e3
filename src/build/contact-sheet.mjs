/**
 * Draws every exercise at the start, middle and end of its movement into one picture: `docs/figures/contact-sheet.png`.
 *
 *     npm run contact-sheet                              everything
 *     npm run contact-sheet -- bird-dog,dead-bug chair   what has these words in its label,
 *                                                        large, into .cache/contact-sheet.png
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { drawingCode } from "./make/drawing.mjs";
import { at } from "./paths.mjs";
import { flags, needBrowser } from "./setup/browser.mjs";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const dark = process.argv.includes("--dark");
const whole = words.length === 0;
const file = at(whole && !dark ? "docs/figures/contact-sheet.png" : ".cache/contact-sheet.png");

const pictures = frames().filter((picture) =>
  words.every((word) => word.split(",").some((one) => label(picture).split(" ").includes(one))),
);
const { still } = await drawingCode();
mkdirSync(at(whole && !dark ? "docs/figures" : ".cache"), { recursive: true });
await photograph(sheet(pictures), whole ? 990 : 1500);
console.log(`${pictures.length} pictures in ${file}`);

/** The native engine's frames. */
function frames() {
  const json = execFileSync("cargo", ["run", "--quiet", "--profile", "tool", "-p", "steadyback-prerender", "frames"], {
    cwd: at("."),
    encoding: "utf8",
    maxBuffer: 64e6,
  });
  return json
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function label({ exercise, place, rung }) {
  return `${exercise} ${place} ${rung}`;
}

function sheet(pictures) {
  const groups = Map.groupBy ? Map.groupBy(pictures, label) : group(pictures);
  const cells = [...groups].map(([name, three]) => {
    const stills = three.map(({ frame, viewpoint, props }) => markup(viewpoint, still(frame, viewpoint, props)));
    return `<figure><div>${stills.join("")}</div><figcaption>${name}</figcaption></figure>`;
  });
  const style = readFileSync(at("www/src/figure/figure.css"), "utf8");
  return `<!doctype html><style>${style}
    :root { color-scheme: ${dark ? "dark" : "light"} }
    body { margin: 0; padding: 8px; font: ${whole ? 11 : 13}px system-ui; display: grid; gap: 6px; grid-template-columns: repeat(${whole ? 3 : 1}, 1fr); background: light-dark(#fff, #14181d); color: light-dark(#222, #eee) }
    figure { margin: 0; border: 1px solid #8884 } figure div { display: grid; grid-template-columns: repeat(3, 1fr) }
    svg { height: ${whole ? 88 : 270}px !important } figcaption { padding: 2px 6px }
  </style>${cells.join("")}`;
}

function markup(viewpoint, { viewBox, paths }) {
  const drawn = paths.map(([className, d]) => `<path class="${className}" d="${d}"/>`);
  return `<svg class="steadyback-figure ${viewpoint}" viewBox="${viewBox}">${drawn.join("")}</svg>`;
}

function group(pictures) {
  const groups = new Map();
  for (const picture of pictures) groups.set(label(picture), [...(groups.get(label(picture)) ?? []), picture]);
  return groups;
}

async function photograph(html, width) {
  const browser = await chromium.launch({ executablePath: await needBrowser(), args: flags });
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.setContent(html);
  await page.screenshot({ path: file, fullPage: true });
  await browser.close();
}

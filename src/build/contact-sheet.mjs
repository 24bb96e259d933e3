/**
 * Draws every exercise at the start, middle and end of its movement, correct on the left and with its commonest fault on the right, one picture a
 * family: `docs/figures/FAMILY.png`. A rung that looks like the one before it is not drawn again; a fault that shows from the front only has a row of
 * its own.
 *
 *     npm run contact-sheet                              everything
 *     npm run contact-sheet -- bird-dog,dead-bug chair   what has these words in its label,
 *                                                        large, into .cache/contact-sheet.png
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { drawingCode } from "./make/drawing.mjs";
import { at } from "./paths.mjs";
import { withPalette } from "./pictures/palette-png.mjs";
import { flags, needBrowser } from "./setup/browser.mjs";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const dark = process.argv.includes("--dark");
const whole = words.length === 0 && !dark;
const { still } = await drawingCode();
const style = readFileSync(at("www/src/figure/figure.css"), "utf8");

const rows = rowsOf([...drawn("frames"), ...drawn("faults")]).filter(({ label }) =>
  words.every((word) => word.split(",").some((one) => label.split(" ").includes(one))),
);
const browser = await chromium.launch({ executablePath: await needBrowser(), args: flags });
const page = await browser.newPage({ viewport: { width: whole ? 900 : 1500, height: 60 } });
if (whole) {
  mkdirSync(at("docs/figures"), { recursive: true });
  for (const [family, own] of groups(rows, ({ family }) => family)) await photograph(own, `docs/figures/${family}.png`);
} else {
  mkdirSync(at(".cache"), { recursive: true });
  await photograph(rows, ".cache/contact-sheet.png");
}
await browser.close();

/** The native engine's frames. */
function drawn(what) {
  const cargo = ["run", "--quiet", "--profile", "tool", "-p", "steadyback-prerender", what];
  const json = execFileSync("cargo", cargo, { cwd: at("."), encoding: "utf8", maxBuffer: 64e6 });
  return json
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** One row a rung and viewpoint: three pictures of the correct movement, three of the fault. */
function rowsOf(pictures) {
  const kebab = (name) => name.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase();
  return [...groups(pictures, ({ exercise, place, rung }) => `${exercise} ${place} ${rung}`)].flatMap(
    ([label, own]) => {
      const shown = (shows) => own.filter((picture) => picture.shows === shows);
      const family = kebab(own[0].family);
      const [movement, correct, fault] = [shown("movement"), shown("correct"), shown("fault")];
      return movement[0].viewpoint === fault[0].viewpoint
        ? [{ family, label, pictures: [...movement, ...fault] }]
        : [
            { family, label, pictures: movement },
            { family, label: `${label} from the front`, pictures: [...correct, ...fault] },
          ];
    },
  );
}

function groups(list, name) {
  const found = new Map();
  for (const one of list) found.set(name(one), [...(found.get(name(one)) ?? []), one]);
  return found;
}

async function photograph(rows, file) {
  const figures = rows.map(({ label, pictures }) => {
    const stills = pictures.map(({ frame, viewpoint, props }) => markup(viewpoint, still(frame, viewpoint, props)));
    return `<figure><figcaption>${label}</figcaption><div>${stills.join("")}</div></figure>`;
  });
  await page.setContent(`<!doctype html><style>${style}
    :root { color-scheme: ${dark ? "dark" : "light"} }
    body { margin: 0; padding: 8px; font: 12px system-ui; display: grid; gap: 6px; background: light-dark(#fff, #14181d); color: light-dark(#222, #eee) }
    figure { margin: 0; border: 1px solid #8884 }
    figure div { display: grid; grid-template-columns: repeat(6, 1fr); column-gap: 4px }
    svg { height: ${whole ? 110 : 200}px !important }
    svg:nth-child(n + 4) { border-top: 2px solid light-dark(#b33a3a, #ff8f8f) }
    figcaption { padding: 2px 6px }
  </style>${figures.join("")}`);
  const png = await withPalette(page, await page.screenshot({ fullPage: true }));
  writeFileSync(at(file), png);
  console.log(`${file}: ${rows.length} rows, ${png.length} B`);
}

function markup(viewpoint, { viewBox, paths }) {
  const drawn = paths.map(([className, d]) => `<path class="${className}" d="${d}"/>`);
  return `<svg class="steadyback-figure ${viewpoint}" viewBox="${viewBox}">${drawn.join("")}</svg>`;
}

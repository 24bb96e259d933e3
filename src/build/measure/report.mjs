/** Writes docs/measurements.md from what was measured. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { at } from "../paths.mjs";

/** The sections in order: what was measured, under which heading, by which command. */
const sections = [
  ["bytes", "Bytes over the wire", "npm run size", "Brotli 11, against `src/build/budgets.json`; gated in `npm test`."],
  [
    "firstCue",
    "From the first tap to the first cue",
    "npm run measure -- firstCue",
    "Scripted taps that read nothing, on the demo article; median of five.",
  ],
  [
    "beyondAnEmptyPage",
    "What the element costs the page",
    "npm run measure -- beyondAnEmptyPage",
    "Processor time beside an empty page in the same run, slowed four times; median of five.",
  ],
  [
    "slowNetwork",
    "On slow 4G",
    "npm run measure -- slowNetwork",
    "Lighthouse's mobile network: 562.5 ms and 1.44 Mbit/s; median of five.",
  ],
  [
    "lighthouse",
    "Lighthouse",
    "npm run measure -- lighthouse",
    "The demo article with the element and without, by turns; Lighthouse's mobile settings, median of five.",
  ],
  [
    "embeds",
    "Beside other embeds",
    "npm run bench:embeds",
    "Each as its own documentation embeds it, on the same page of words, in one run. Bytes are Brotli 11 of what this server sent; what a frame would fetch from elsewhere is not in them. Scripts are processor time beyond an empty page, slowed four times, median of three. Requests to other hosts were refused.",
  ],
  [
    "figureFrames",
    "The moving figure",
    "npm run measure -- figureFrames",
    "Processor time of every main-thread task, summed for each frame, from the browser’s trace.",
  ],
  [
    "twoFigures",
    "Two figures at once",
    "npm run measure -- twoFigures",
    "A movement beside its fault, as the library shows them, with the whole engine; the same processor time.",
  ],
  [
    "cueDrift",
    "Cues against the clock",
    "npm run measure -- cueDrift",
    "Two minutes of a bout in real time, nothing faked.",
  ],
  ["calls", "Calls into the engine", "npm run bench", "The shipped wasm, called from Node; median of nine rounds."],
  [
    "replayInNode",
    "Long journals, in Node",
    "npm run bench",
    "A reader who follows the plan for ten years; the engine and a fold of the same rules in JavaScript (`src/build/measure/fold`) by turns in one run, medians of seven. The engine checks and keeps every entry; the fold reads the gates off and checks nothing.",
  ],
  ["replayInChromium", "Long journals, in Chromium", "npm run bench", "The same in a page."],
  [
    "dayPlans",
    "A day plan, natively",
    "npm run bench",
    "`cargo run --release --example day_plan`: the day placed and its bouts filled, the least of many batches.",
  ],
];

/** `measured` maps a section to rows of `[what, value, unit, budget]`, or to `{ columns, lines }`. */
export function writeReport(measured) {
  const lines = [
    "# Measurements",
    "",
    "Each figure with the command that makes it again. Absolute times vary between machines and with what else runs on them; bytes do not.",
    `This file is written by \`npm run measure\`; the last run had ${cpus().length} processors (${cpus()[0]?.model.trim() ?? "unknown"}) and headless Chromium.`,
  ];
  for (const [name, title, how, note] of sections) {
    if (!(name in measured)) continue;
    lines.push("", `## ${title}`, "", `\`${how}\` — ${note}`, "", ...table(measured[name]));
  }
  mkdirSync(at("docs"), { recursive: true });
  writeFileSync(at("docs/measurements.md"), `${lines.join("\n")}\n`);
}

/** Rows of `[what, value, unit, budget]`, or a table of its own shape. */
function table(found) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  if (found.lines) return [row(found.columns), row(found.columns.map(() => "---")), ...found.lines.map(row)];
  const rows = found.map(([what, value, unit, budget]) => row([what, `${shown(value)} ${unit}`, budget]));
  return ["| what | measured | budget |", "|---|---:|---:|", ...rows];
}

const shown = (value) => (Number.isInteger(value) ? value.toLocaleString("en-GB") : value.toFixed(value < 10 ? 2 : 0));

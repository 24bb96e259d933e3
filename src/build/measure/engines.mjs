/** The whole engine, as it is shipped, in Node and in Chromium, for the same measurements. */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { optimised } from "../make/engine.mjs";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";
import { stopTheClock } from "./clock.mjs";
import { longLives } from "./lives.mjs";
import { withBrowser } from "./page.mjs";
import { replayTimes } from "./replay.mjs";

/** The engine with the plan: its glue, and its wasm as it is shipped. */
const glue = at("pkg/whole/steadyback.js");
const wasm = optimised("whole");

/** Above this the machine is busy, and times are not to be quoted. */
const BUSY = 1.5;

export async function replayInNode() {
  const { Coach, initSync } = await import(glue);
  initSync({ module: readFileSync(wasm) });
  const lives = await longLives();
  const before = load();
  const real = globalThis.Date;
  const rows = replayTimes(Coach, stopTheClock(), lives);
  globalThis.Date = real;
  return [...rows, before];
}

export async function replayInChromium() {
  const lives = await longLives();
  const before = load();
  const rows = await withBrowser(async (open) => {
    const { page, close } = await open("/empty.html");
    const rows = await page.evaluate(inPage, lives);
    await close();
    return rows;
  }, files);
  return [...rows, before];
}

/** What the page imports, beside the built site. */
const files = {
  "/pkg/steadyback.js": glue,
  "/pkg/steadyback.wasm": wasm,
  ...Object.fromEntries(
    [
      "clock",
      "replay",
      ..."checks days facts fold gates ladders planned policy state".split(" ").map((name) => `fold/${name}`),
    ].map((name) => [`/measure/${name}.mjs`, at(`src/build/measure/${name}.mjs`)]),
  ),
};

/** Runs in the page. */
async function inPage(lives) {
  const [engine, clock, replay] = await Promise.all(
    ["/pkg/steadyback.js", "/measure/clock.mjs", "/measure/replay.mjs"].map((path) => import(path)),
  );
  await engine.default({ module_or_path: "/pkg/steadyback.wasm" });
  return replay.replayTimes(engine.Coach, clock.stopTheClock(), lives);
}

/** A day plan natively: the slowest of the example's days, its menus included. */
export async function dayPlans() {
  const before = load();
  const words = ["run", "--quiet", "--locked", "--release", "-p", "steadyback", "--example", "day_plan"];
  const text = await run("cargo", words, { capture: true, echo: false });
  const days = [...text.matchAll(/^(.*): plan (\d+) ns, menus (\d+) ns/gm)];
  const rows = days.map(([, day, plan, menus]) => [
    `${day}: placed and filled`,
    (Number(plan) + Number(menus)) / 1000,
    "µs",
    "≤ 19",
  ]);
  return [...rows, before];
}

function load() {
  const [lately] = loadavg();
  return [
    "Programs at work when it began, a minute's mean",
    lately,
    lately > BUSY ? "(busy: not to be quoted)" : "",
    `≤ ${BUSY}`,
  ];
}

/** A browser, a server of the built site, and pages to measure in. */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { at } from "../paths.mjs";
import { listen, staticServer } from "../serve.mjs";
import { findBrowser, flags } from "../setup/browser.mjs";

/** Pages that hold nothing, or nothing but the element: what the article's own pictures cost is not the coach's. */
const body = { "/empty.html": "", "/one.html": element(""), "/visible.html": element(' load="visible"') };

function element(attributes) {
  return `<script type="module" src="/steady-back/steady-back.js"></script><steady-back style="display:block;min-height:28rem"${attributes}></steady-back>`;
}

/**
 * Opens everything, does `work`, closes everything. `work` is given `open(path, settings)` and the browser; `files` are served beside the built site,
 * from the path that the page asks for to the file.
 */
export async function withBrowser(work, files = {}) {
  const server = staticServer(at("dist"), (_request, response, path) => {
    if (path in files) {
      if (path.endsWith(".mjs")) response.setHeader("Content-Type", "text/javascript; charset=utf-8");
      response.end(readFileSync(files[path]));
      return true;
    }
    if (!(path in body)) return false;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en-GB"><title>Measured</title><link rel="icon" href="data:,"><main>${body[path]}</main></html>`,
    );
    return true;
  });
  const address = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: flags });
  try {
    return await work((path, settings) => open(browser, address + path, settings), browser);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Lighthouse's mobile network. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 188_743 };

/** A fresh context on `url`; `slow` is the processor's slow-down, `network` true for slow 4G, `watch` runs in the page before anything else. */
async function open(browser, url, { slow = 1, network = false, watch = () => undefined } = {}) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Processor time, which other programs on the machine do not lengthen.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  if (network) await session.send("Network.emulateNetworkConditions", slow4g);
  await page.addInitScript(watch);
  await page.addInitScript(helpers);
  await page.goto(url);
  /** Milliseconds of processor time so far: of scripts, and of all work on the main thread. */
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted) => 1000 * metrics.find(({ name }) => name === wanted).value;
    return { scripts: of("ScriptDuration"), tasks: of("TaskDuration") };
  };
  return { page, spent, close: () => context.close() };
}

/** What a script that does not stop to read does, inside the page: `tapThrough()` from the card to the first cue, in milliseconds. */
function helpers() {
  const root = () => document.querySelector("steady-back")?.shadowRoot;
  const seen = (selector) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const look = () => {
        const found = root()?.querySelector(selector);
        if (found) resolve(found);
        else if (performance.now() - began > 30_000) reject(new Error(`"${selector}" never came`));
        else requestAnimationFrame(look);
      };
      look();
    });
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  /** Once it has been painted: nobody taps what they cannot see yet. */
  const tap = async (selector) => {
    const found = await seen(selector);
    await nextFrame();
    found.click();
  };
  Object.assign(window, {
    seen,
    /** From the tap on the card until the first list has been painted. */
    async tapCard() {
      const start = await seen("button");
      const began = performance.now();
      start.click();
      await seen("section.check");
      await nextFrame();
      return performance.now() - began;
    },
    /** From the tap on the card until the first cue has been painted. */
    async tapThrough() {
      const start = await seen("button");
      const began = performance.now();
      start.click();
      for (const list of [0, 1, 2]) {
        await tap(`section.check[data-outcome="${["emergency", "get-help", "ask-first"][list]}"] .button.main`);
      }
      await tap("section.place .places button");
      await tap('section.ask [data-score="3"]');
      await seen("section.bout");
      await nextFrame();
      return performance.now() - began;
    },
  });
}

/** The middle one. */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The value below which `share` of all lie. */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Does `work` five times and takes the middle of each field. */
export async function medianOfFive(work) {
  const runs = [];
  for (let run = 0; run < 5; run++) runs.push(await work());
  return Object.fromEntries(Object.keys(runs[0]).map((field) => [field, median(runs.map((run) => run[field]))]));
}

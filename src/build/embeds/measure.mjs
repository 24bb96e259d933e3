/** Opens each embed on the same page, uses it, and counts what that took. */
import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "@playwright/test";
import { median } from "../measure/page.mjs";
import { at } from "../paths.mjs";
import { listen, staticServer } from "../serve.mjs";
import { findBrowser, flags } from "../setup/browser.mjs";
import { bundled } from "./bundled.mjs";

const packages = at("benches/embeds/node_modules");
const rounds = 3;
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
/** A drawing of models needs WebGL, which a browser without a graphics card has to be allowed. */
const drawing = ["--enable-unsafe-swiftshader"];
/** Lighthouse's mobile network. */
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 188_743 };

/** What lies around each embed: an article's worth of words before and after. */
const page = (body) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title><link rel="icon" href="data:,"><h1>An article</h1>${"<p>Words before it.</p>".repeat(3)}${body}${"<p>Words after it.</p>".repeat(20)}</html>`;

/** One peer's figures: bytes as Brotli 11 makes them, milliseconds of scripts at a quarter of the speed, layout shifts on a slow network, hosts of others. */
export async function measurePeer(peer) {
  const answers = new Map(Object.entries(peer.made ?? {}));
  for (const [path, file] of Object.entries(peer.scripts ?? {})) answers.set(path, await bundled(file));
  answers.set("/article.html", page(peer.body));
  answers.set("/empty.html", page(""));
  const asked = [];
  const server = staticServer(at("dist"), (_request, response, path) => {
    asked.push(path);
    const content = answers.get(path) ?? fromFolder(peer, path);
    if (content === undefined) return false;
    response.setHeader("Content-Type", type(path));
    response.setHeader("Content-Encoding", "br");
    answers.set(path, content);
    response.end(squeezed(path, content));
    return true;
  });
  const address = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...flags, ...drawing] });
  try {
    const weigh = (paths) =>
      [...new Set(paths)]
        .filter((path) => path !== "/article.html" && answers.has(path))
        .reduce((sum, path) => sum + squeezed(path, answers.get(path)).length, 0);
    const bytes = await visit(browser, address, asked, { use: peer.use, slow: 1 });
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      const empty = await visit(browser, address, [], { path: "/empty.html", slow: 4 });
      const full = await visit(browser, address, [], { use: peer.use, slow: 4 });
      runs.push({ load: full.load - empty.load, use: full.used - empty.load });
    }
    const slow = await visit(browser, address, [], { use: peer.use, network: true });
    return {
      before: weigh(bytes.before),
      requestsBefore: new Set(bytes.before).size - 1,
      usable: weigh(bytes.all),
      requests: new Set(bytes.all).size - 1,
      load: median(runs.map((run) => run.load)),
      use: median(runs.map((run) => run.use)),
      shift: slow.shift,
      others: bytes.others,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Visits a page; once or twice more where it did not become usable in a minute: a browser without a graphics card at times draws nothing, whatever the page. */
async function visit(browser, address, asked, how) {
  for (let attempt = 1; ; attempt++) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    try {
      return await visitOnce(context, address, asked, how);
    } catch (problem) {
      if (attempt === 3) throw problem;
      console.log(`  once more: ${problem.message.split("\n", 1)[0]}`);
    } finally {
      await context.close();
    }
  }
}

async function visitOnce(context, address, asked, { path = "/article.html", use, slow = 1, network = false }) {
  const tab = await context.newPage();
  tab.setDefaultTimeout(60_000);
  // The heaviest of them takes minutes on the slow network.
  tab.setDefaultNavigationTimeout(180_000);
  const others = new Set();
  // Nothing leaves this machine; what would have is what counts.
  await context.route(
    (url) => url.origin !== address,
    (route) => {
      others.add(new URL(route.request().url()).host);
      return route.abort();
    },
  );
  const session = await context.newCDPSession(tab);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
  if (network) await session.send("Network.emulateNetworkConditions", slow4g);
  await tab.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const scripts = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * metrics.find(({ name }) => name === "ScriptDuration").value;
  };
  const quiet = listenForQuiet(tab);
  asked.length = 0;
  await tab.goto(address + path, { waitUntil: "load" });
  await quiet();
  const before = [...asked];
  const load = await scripts();
  if (use) await use(tab);
  await tab.waitForTimeout(300);
  const used = await scripts();
  const shift = await tab.evaluate(() => window.shift);
  const all = [...asked];
  return { before, all, load, used, shift, others: [...others].filter((host) => host !== "") };
}

/** Resolves when nothing has been under way for half a second; the browser's own sign of that does not come where requests were refused. */
function listenForQuiet(tab) {
  let underWay = 0;
  let last = performance.now();
  const change = (by) => () => {
    underWay += by;
    last = performance.now();
  };
  tab.on("request", change(1));
  for (const end of ["requestfinished", "requestfailed"]) tab.on(end, change(-1));
  return async () => {
    const began = performance.now();
    while ((underWay > 0 || performance.now() - last < 500) && performance.now() - began < 120_000)
      await tab.waitForTimeout(50);
  };
}

function fromFolder({ files = {} }, path) {
  for (const [prefix, folder] of Object.entries(files)) {
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    for (const root of [`${packages}/${folder}`, at(folder)]) {
      if (statSync(`${root}/${rest}`, { throwIfNoEntry: false })?.isFile()) return readFileSync(`${root}/${rest}`);
    }
  }
  return undefined;
}

const types = {
  js: "text/javascript",
  css: "text/css",
  html: "text/html",
  wasm: "application/wasm",
  json: "application/json",
};
const type = (path) => types[path.split(".").at(-1)] ?? "application/octet-stream";

const kept = new Map();

/** As a good host sends it; once, because it takes long. Pages are told apart by what is in them, for each embed has its own under one path. */
function squeezed(path, content) {
  const key = typeof content === "string" ? content : `${path} ${content.length}`;
  if (!kept.has(key)) kept.set(key, brotliCompressSync(content, { params }));
  return kept.get(key);
}

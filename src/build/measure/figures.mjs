/** Two figures at once, a movement beside its fault, as the library shows them: what they cost a frame on a slow processor. */
import { mkdirSync } from "node:fs";
import { build } from "vite";
import { optimised } from "../make/engine.mjs";
import { at } from "../paths.mjs";
import { drawOneLine } from "./least.mjs";
import { quantile, withBrowser } from "./page.mjs";
import { mainThreadPerFrame } from "./trace.mjs";

const folder = at(".cache/figures-page");

async function bundled() {
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: at("tests/browser/pages"),
    logLevel: "warn",
    publicDir: false,
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: at("tests/browser/pages/figures.ts"), output: { entryFileNames: "figures.mjs" } },
    },
  });
  return { "/figures.mjs": `${folder}/figures.mjs`, "/whole.wasm": optimised("whole") };
}

/** Fifteen seconds of both, as they are and four times slower, beside the least that a page can draw. */
export const twoFigures = async () =>
  withBrowser(
    async (open, browser) => {
      const rows = [];
      for (const slow of [1, 4]) {
        const watch = async (start) => {
          const { page, close } = await open("/empty.html", { slow });
          await start(page);
          await page.waitForTimeout(1000);
          const frames = await mainThreadPerFrame(browser, page, 15_000);
          const missed = await page.evaluate(() => window.dropped?.());
          await close();
          return { frames, missed };
        };
        const { frames: least } = await watch((page) => page.evaluate(drawOneLine));
        const { frames, missed } = await watch(async (page) => {
          await page.addScriptTag({ url: "/figures.mjs", type: "module" });
          await page.waitForSelector(".holder path[d]", { state: "attached" });
        });
        rows.push([`Frames of two figures in 15 s, ${slow}×`, frames.length, "frames", ""]);
        rows.push([`Frames that were dropped from the first on, ${slow}×`, missed, "frames", ""]);
        for (const [name, share] of [
          ["median", 0.5],
          ["99th percentile", 0.99],
        ]) {
          const [all, floor] = [quantile(frames, share), quantile(least, share)];
          const limit = slow === 4 && share === 0.99 ? "≤ 8" : "";
          rows.push(
            [`Main thread a frame of two figures, ${slow}×, ${name}`, all, "ms", ""],
            [`The same for a page that draws one line, ${slow}×, ${name}`, floor, "ms", ""],
            [`What two figures add, ${slow}×, ${name}`, all - floor, "ms", limit],
          );
        }
      }
      return rows;
    },
    await bundled(),
  );

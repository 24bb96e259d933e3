/** Two figures at once, a movement beside its fault, as the library shows them: what they cost a frame on a slow processor. */
import { mkdirSync } from "node:fs";
import { build } from "vite";
import { optimised } from "../make/engine.mjs";
import { at } from "../paths.mjs";
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

/** Fifteen seconds of both, as they are and four times slower. */
export const twoFigures = async () =>
  withBrowser(
    async (open, browser) => {
      const rows = [];
      for (const slow of [1, 4]) {
        const { page, close } = await open("/empty.html", { slow });
        await page.addScriptTag({ url: "/figures.mjs", type: "module" });
        await page.waitForSelector(".holder path[d]", { state: "attached" });
        await page.waitForTimeout(1000);
        const frames = await mainThreadPerFrame(browser, page, 15_000);
        rows.push(
          [`Frames of two figures in 15 s, ${slow}×`, frames.length, "frames", ""],
          [`Frames that were dropped, ${slow}×`, await page.evaluate(() => window.dropped()), "frames", ""],
          [`Main thread a frame of two figures, ${slow}×, median`, quantile(frames, 0.5), "ms", ""],
          [
            `Main thread a frame of two figures, ${slow}×, 99th percentile`,
            quantile(frames, 0.99),
            "ms",
            slow === 4 ? "≤ 8" : "",
          ],
        );
        await close();
      }
      return rows;
    },
    await bundled(),
  );

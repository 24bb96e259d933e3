/** While the bout plays: the figure's frames on a slow processor, and how true the cues are to the clock. */
import { drawOneLine } from "./least.mjs";
import { quantile, withBrowser } from "./page.mjs";
import { mainThreadPerFrame } from "./trace.mjs";

/** Fifteen seconds of a figure that moves, as it is and four times slower, beside the least that a page can draw. */
export const figureFrames = () =>
  withBrowser(async (open, browser) => {
    const rows = [];
    for (const slow of [1, 4]) {
      const watch = async (path, start, settle) => {
        const { page, close } = await open(path, { slow });
        await page.evaluate(start);
        await page.waitForTimeout(settle);
        const frames = await mainThreadPerFrame(browser, page, 15_000);
        await close();
        return frames;
      };
      const least = await watch("/empty.html", drawOneLine, 1000);
      const frames = await watch("/one.html", () => window.tapThrough(), 10_000);
      rows.push([`Frames of the figure in 15 s, ${slow}×`, frames.length, "frames", ""]);
      for (const [name, share] of [
        ["median", 0.5],
        ["99th percentile", 0.99],
      ]) {
        const [all, floor] = [quantile(frames, share), quantile(least, share)];
        const limit = slow === 4 && share === 0.99 ? "≤ 8" : "";
        rows.push(
          [`Main thread a frame of the whole bout (scripts, layout, paint), ${slow}×, ${name}`, all, "ms", ""],
          [`The same for a page that draws one line, ${slow}×, ${name}`, floor, "ms", ""],
          [`What the bout adds, ${slow}×, ${name}`, all - floor, "ms", limit],
        );
      }
    }
    return rows;
  });

/**
 * Notes when the page learns of each cue and when that cue was due. Views are plain objects that the engine fills field by field, so a setter that
 * every object inherits hears `startsMs` without a change to the product.
 */
function watchCues() {
  const cues = [];
  Object.assign(window, { cues });
  Object.defineProperty(Object.prototype, "startsMs", {
    configurable: true,
    set(startsMs) {
      Object.defineProperty(this, "startsMs", {
        value: startsMs,
        writable: true,
        enumerable: true,
        configurable: true,
      });
      if (cues.at(-1)?.startsMs !== startsMs) cues.push({ startsMs, at: performance.now() });
    },
  });
}

/** Two minutes of a bout in real time. */
export const cueDrift = () =>
  withBrowser(async (open) => {
    const { page, close } = await open("/index.html", { watch: watchCues });
    await page.evaluate(() => window.tapThrough());
    await page.waitForTimeout(122_000);
    const cues = await page.evaluate(() => window.cues);
    await close();
    const [first] = cues;
    const drifts = cues.slice(1).map(({ startsMs, at }) => at - first.at - (startsMs - first.startsMs));
    return [
      ["Cues heard in two minutes of real time", cues.length, "cues", ""],
      ["Largest drift of a cue from when it was due", Math.max(...drifts.map(Math.abs)), "ms", "< 50"],
      ["Drift of the last cue", drifts.at(-1), "ms", ""],
    ];
  });

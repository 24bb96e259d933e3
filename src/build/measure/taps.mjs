/** From the first tap to the first cue, and the longest task on the way. */
import { medianOfFive, withBrowser } from "./page.mjs";

/** Keeps every long task the browser reports. */
function watchTasks() {
  const tasks = [0];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
    type: "longtask",
    buffered: true,
  });
}

/** Milliseconds at a processor slow-down of 1 and of 4. A task is reported from 50 ms on: 0 means that none was. */
export const firstCue = () =>
  withBrowser(async (open) => {
    const rows = [];
    for (const slow of [1, 4]) {
      const { cue, longest } = await medianOfFive(async () => {
        const { page, close } = await open("/index.html", { slow, watch: watchTasks });
        const cue = await page.evaluate(() => window.tapThrough());
        await page.waitForTimeout(1000);
        const longest = await page.evaluate(() => Math.max(...window.tasks));
        await close();
        return { cue, longest };
      });
      rows.push([`First tap → first cue, ${slow}× slower processor`, cue, "ms", ""]);
      rows.push([
        `Longest task from load to the first cue, ${slow}×`,
        longest,
        "ms",
        slow === 1 ? "≤ 50 (0: none reached 50)" : "0: none reached 50",
      ]);
    }
    return rows;
  });

/** Milliseconds beyond an empty page at 4×, of scripts and of everything on the main thread: for the card, and for activation. */
export const beyondAnEmptyPage = () =>
  withBrowser(async (open) => {
    const visit = async (path) => {
      const { page, spent, close } = await open(path, { slow: 4 });
      await page.waitForTimeout(700);
      const loaded = await spent();
      if (path !== "/empty.html") await page.evaluate(() => window.tapCard());
      await page.waitForTimeout(700);
      const after = await spent();
      await close();
      return {
        loadedScripts: loaded.scripts,
        loadedTasks: loaded.tasks,
        activatedScripts: after.scripts - loaded.scripts,
        activatedTasks: after.tasks - loaded.tasks,
      };
    };
    const empty = await medianOfFive(() => visit("/empty.html"));
    const one = await medianOfFive(() => visit("/one.html"));
    const beyond = (field) => one[field] - empty[field];
    return [
      ["The card's scripts beyond an empty page, 4×", beyond("loadedScripts"), "ms", "≤ 30"],
      ["The card's whole main thread (with layout and paint), 4×", beyond("loadedTasks"), "ms", ""],
      ["Activation's scripts beyond an empty page, 4×", beyond("activatedScripts"), "ms", "≤ 80"],
      ["Activation's whole main thread (with layout and paint), 4×", beyond("activatedTasks"), "ms", ""],
    ];
  });

/** Seconds on slow 4G: until the card shows, from a cold tap to a usable list, and from a tap when warmed up in view. */
export const slowNetwork = () =>
  withBrowser(async (open) => {
    const visit = async (path, rest) => {
      const { page, close } = await open(path, { network: true });
      const shown = await page.evaluate(async () => {
        await window.seen("button");
        return performance.now();
      });
      await page.waitForTimeout(rest);
      const usable = await page.evaluate(() => window.tapCard());
      await close();
      return { shown: shown / 1000, usable: usable / 1000 };
    };
    const cold = await medianOfFive(() => visit("/one.html", 300));
    const warm = await medianOfFive(() => visit("/visible.html", 5000));
    return [
      ["Slow 4G: the card is shown after", cold.shown, "s", "≤ 1.6"],
      ["Slow 4G: cold tap → usable", cold.usable, "s", "≤ 2.5"],
      ["Slow 4G: tap → usable, warmed up in view", warm.usable, "s", "≤ 0.4"],
    ];
  });

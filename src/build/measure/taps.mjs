/** From the first tap to the first cue, and the longest task on the way. */
import { medianOfFive, withBrowser } from "./page.mjs";

/** Keeps every long task the browser reports. */
function watchTasks() {
  const tasks = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
}

/** The page's longest task since it had been open for `from` milliseconds; tasks are reported from 50 ms on, so 0 means that none was. */
async function longestTask(page, from) {
  await page.waitForTimeout(1000);
  return page.evaluate(
    (since) => Math.max(0, ...window.tasks.filter((task) => task.startTime >= since).map((task) => task.duration)),
    from,
  );
}

/** Milliseconds at a processor slow-down of 1 and of 4, in the article; and the longest task of the card on a page that holds nothing else. */
export const firstCue = () =>
  withBrowser(async (open) => {
    const rows = [];
    for (const slow of [1, 4]) {
      const { cue, longest, card } = await medianOfFive(async () => {
        const article = await open("/index.html", { slow, watch: watchTasks });
        await article.page.waitForTimeout(500);
        const tapped = await article.page.evaluate(() => performance.now());
        const cue = await article.page.evaluate(() => window.tapThrough());
        const longest = await longestTask(article.page, tapped);
        await article.close();
        const alone = await open("/one.html", { slow, watch: watchTasks });
        const card = await longestTask(alone.page, 0);
        await alone.close();
        return { cue, longest, card };
      });
      const limit = slow === 1 ? "≤ 50 (0: none reached 50)" : "0: none reached 50";
      rows.push(
        [`First tap → first cue, ${slow}× slower processor`, cue, "ms", ""],
        [`Longest task from the first tap to the first cue, ${slow}×`, longest, "ms", limit],
        [`Longest task while a page with nothing but the card loads, ${slow}×`, card, "ms", limit],
      );
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

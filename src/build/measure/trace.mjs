/**
 * What the page's main thread really did between frames, from the browser's own trace, in processor time: other programs on the machine
 * lengthen a wall clock, not this. (At a slow-down they still do: the browser slows a page by spinning for a multiple of what a clock on the wall shows.)
 */

const categories = ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"];

/** Traces for `milliseconds`; returns the main thread's milliseconds for each frame that ran a callback, scripts, layout and paint together. */
export async function mainThreadPerFrame(browser, page, milliseconds) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: categories },
    transferMode: "ReportEvents",
  });
  await page.waitForTimeout(milliseconds);
  await session.send("Tracing.end");
  await done;
  await session.detach();
  return perFrame(events);
}

function perFrame(events) {
  const frames = events.filter(({ name }) => name === "FireAnimationFrame").sort((a, b) => a.ts - b.ts);
  const [{ pid, tid } = {}] = frames;
  const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.name === "RunTask");
  if (frames.length === 0 || tasks.length === 0) throw new Error("the trace holds no frames or no tasks");
  const sums = new Array(frames.length).fill(0);
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // A task belongs to the frame whose callback ran last before the task's end.
    const frame = frames.findLastIndex((callback) => callback.ts < ts + dur);
    if (frame >= 0) sums[frame] += tdur / 1000;
  }
  return sums;
}

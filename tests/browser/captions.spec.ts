/** A whole bout by captions alone: no voice, no tones, no vibration, and no figure to look at. */
import { listensIn } from "./harness/devices.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

test("a reader who neither hears nor sees the figure does a whole bout by its captions", async ({ reader, page }) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await page.clock.pauseAt("2026-03-10T11:00:00");
  await reader.beginsABout();
  await reader.coach.evaluate((element) => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync("[data-figure] svg { display: none }");
    element.shadowRoot?.adoptedStyleSheets.push(hidden);
  });
  const captions: string[] = [];
  for (let second = 0; second < 240 && (await reader.screen("bout").count()); second++) {
    const caption = await reader.coach.evaluate((element) => {
      const text = (part: string): string =>
        element.shadowRoot?.querySelector(`section.bout ${part}`)?.textContent?.trim() ?? "";
      return ["h2", ".title", ".detail", ".side-label"].map(text).join(" | ");
    });
    const [, title, detail] = caption.split(" | ");
    expect(title, `second ${second}`).not.toBe("");
    expect(detail, `second ${second}`).not.toBe("");
    if (caption !== captions.at(-1)) captions.push(caption);
    await reader.waits(1);
  }
  await reader.sees("after");
  const told = captions.join("\n");
  for (const id of ["breathing-floor-setup", "breathing-floor-out", "breathing-floor-back", "light-brace-floor-setup"])
    expect(told).toContain(words(id));
  for (const id of ["cue-hold", "side-left", "side-right", "cue-switch-sides"]) expect(told).toContain(words(id));
  expect((await asked()).filter(({ device }) => device !== "wake lock")).toEqual([]);
  await reader.answersAfterwards();
  await reader.sees("done");
});

test("what is on the screen is also read out: each new cue is announced politely", async ({ reader }) => {
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await expect(reader.screen("bout").locator("[aria-live=polite]")).toHaveText(words("cue-get-ready"));
  await expect(reader.screen("bout").locator("[data-figure]")).toHaveAccessibleName(words("breathing-floor-figure"));
});

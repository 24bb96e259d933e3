/** What the coach asks of the voice, the tones, the vibration and the screen, as the devices themselves hear it. */
import { type Asked, listensIn } from "./harness/devices.ts";
import type { Reader } from "./harness/reader.ts";
import { expect, test } from "./harness/test.ts";
import { words } from "./harness/words.ts";

const sound = (reader: Reader, id: string) => reader.coach.getByRole("switch", { name: words(id), exact: true });
const of = (asked: Asked[], device: Asked["device"]): string[] =>
  asked.filter((one) => one.device === device).map(({ what }) => what);

/** A slow voice: what no platform's own pace falls below. */
const charactersASecond = 12;

test("nothing is heard until the reader asks for it, and the screen stays awake while the bout plays", async ({
  reader,
  page,
}) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await reader.waits(30);
  await reader.presses("bout-pause");
  const heard = await asked();
  for (const device of ["voice", "tone", "vibration"] as const) expect(of(heard, device), device).toEqual([]);
  expect(of(heard, "wake lock")).toEqual(["taken", "let go"]);
});

test("every sentence is over before the next begins, and the first cue says the exercise and how to get there", async ({
  reader,
  page,
}) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await page.clock.pauseAt("2026-03-10T11:00:00");
  await reader.beginsABout();
  await sound(reader, "sound-voice").click();
  for (let second = 0; second < 240 && (await reader.screen("bout").count()); second++) await reader.waits(1);
  await reader.sees("after");
  const said = (await asked()).filter(({ device }) => device === "voice");
  expect(said.length, "something at every cue").toBeGreaterThan(25);
  expect(said[0]?.what).toContain(words("breathing-floor-setup"));
  expect(said.some(({ what }) => what.includes(words("light-brace-floor-setup")))).toBe(true);
  expect(
    said.some(({ what }) => what === words("breathing-cue-1")),
    "breathing has no holds",
  ).toBe(false);
  for (const [index, { at, what }] of said.entries()) {
    const next = said[index + 1];
    if (next) expect(at + (1000 * what.length) / charactersASecond, what).toBeLessThanOrEqual(next.at + 300);
  }
});

test("pausing, the end and leaving the page fall silent", async ({ reader, page }) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await sound(reader, "sound-voice").click();
  const hushed = async (): Promise<number> => of(await asked(), "hush").length;
  const silences = async (step: () => Promise<void>): Promise<void> => {
    const before = await hushed();
    await step();
    expect(await hushed()).toBeGreaterThan(before);
    expect((await asked()).at(-1)?.device).not.toBe("voice");
  };
  await silences(() => reader.presses("bout-pause"));
  await reader.presses("bout-resume");
  await reader.waits(9);
  await silences(() => page.evaluate(() => void dispatchEvent(new Event("pagehide"))));
  await reader.presses("bout-skip");
  await silences(() => reader.presses("bout-hurts"));
});

test("tones mark each step and the end, each at its pitch; turned off, they are silent", async ({ reader, page }) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  // Between steps the clock stands still, so that nothing sounds while the test looks.
  await page.clock.pauseAt("2026-03-10T11:00:00");
  await reader.beginsABout();
  await sound(reader, "sound-tones").click();
  await reader.waits(20);
  const pitches = of(await asked(), "tone");
  expect(pitches.length).toBeGreaterThanOrEqual(2);
  expect(new Set(pitches)).toEqual(new Set(["587", "440"]));
  await sound(reader, "sound-tones").click();
  await reader.waits(20);
  expect(of(await asked(), "tone")).toEqual(pitches);
  await sound(reader, "sound-tones").click();
  await reader.presses("bout-finish");
  expect(of(await asked(), "tone").at(-1)).toBe("392");
});

test("the last three seconds before an exercise are counted in", async ({ reader, page }) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await page.clock.pauseAt("2026-03-10T11:00:00");
  await reader.beginsABout();
  await sound(reader, "sound-tones").click();
  await reader.waits(4.5);
  expect(of(await asked(), "tone"), "time to get ready").toEqual([]);
  await reader.waits(3);
  expect(of(await asked(), "tone"), "three, two, one").toEqual(["440", "440", "440"]);
  await reader.waits(1);
  expect(of(await asked(), "tone").at(-1), "and in").toBe("587");
});

test("sound steps back while the page is out of sight", async ({ reader, page }) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await sound(reader, "sound-voice").click();
  await sound(reader, "sound-tones").click();
  await page.evaluate(() => Object.defineProperty(document, "hidden", { configurable: true, get: () => true }));
  await reader.waits(12);
  const said = (await asked()).filter(({ device }) => device === "voice");
  expect(said[0]?.volume).toBe(1);
  expect(said.at(-1)?.volume).toBeLessThan(0.5);
  expect(await page.evaluate(() => (window as unknown as { loudest: number }).loudest)).toBeLessThan(0.1);
});

test("the voices are those of the reader's language; the choice and the pace are kept for the visit and nowhere else", async ({
  reader,
  page,
}) => {
  const asked = await listensIn(page);
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await reader.coach.getByText(words("sound-menu")).click();
  const which = reader.coach.getByRole("combobox", { name: words("sound-which") });
  await expect(which.locator("option")).toHaveText([words("sound-which-default"), "Kate", "Remote"]);
  await which.selectOption("Kate");
  await reader.coach.getByRole("button", { name: words("sound-pace-slower") }).click();
  await reader.presses("sound-try");
  const tried = (await asked()).at(-1);
  expect(tried).toMatchObject({ device: "voice", what: words("sound-sample"), voice: "Kate", rate: 0.8 });
  await sound(reader, "sound-voice").click();
  await reader.presses("bout-finish");
  await reader.presses("after-skip");
  await reader.presses("done-again");
  await reader.choosesPlace("chair");
  await reader.ratesPain(2);
  await reader.sees("bout");
  await reader.waits(9);
  expect((await asked()).filter(({ device }) => device === "voice").at(-1)).toMatchObject({ voice: "Kate", rate: 0.8 });
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, ""]);
});

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("vibration comes with each tone, or without them", async ({ reader, page }) => {
    const asked = await listensIn(page);
    await reader.ownsTheClock();
    await reader.opens();
    // Between steps the clock stands still, so that nothing sounds while the test looks.
    await page.clock.pauseAt("2026-03-10T11:00:00");
    await reader.beginsABout();
    await reader.coach.getByText(words("sound-menu")).click();
    await sound(reader, "sound-vibration").click();
    await reader.waits(20);
    const felt = of(await asked(), "vibration");
    expect(felt.length).toBeGreaterThan(2);
    expect(of(await asked(), "tone"), "the tones stay off").toEqual([]);
    await sound(reader, "sound-vibration").click();
    await reader.waits(10);
    expect(of(await asked(), "vibration")).toEqual(felt);
  });
});

test("offline, the menu says what it lacks, and the bout goes on", async ({ reader, context, console }) => {
  console.expects(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically/);
  await reader.ownsTheClock();
  await reader.opens();
  await reader.beginsABout();
  await context.setOffline(true);
  await reader.coach.getByText(words("sound-menu")).click();
  await expect(reader.screen("bout")).toContainText(words("sound-menu-missing"));
  await sound(reader, "large-view").click();
  await reader.waits(10);
  await expect(reader.button("bout-pause")).toBeVisible();
});

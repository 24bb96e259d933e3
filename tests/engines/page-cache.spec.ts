/** A page that the browser keeps whole while the reader is elsewhere, and gives back as it was. */
import { expect, test } from "./test.ts";

test("a bout comes back with its page: where it was, and it plays on", async ({ reader, engine, driver }) => {
  await reader.opens();
  await reader.beginsABout();
  await reader.waits(14);
  const exercise = await reader.words("section.bout h2");
  await driver.run(`addEventListener("pageshow", ({ persisted }) => { window.persisted = persisted; }); return null`);
  await driver.open(`${reader.address}/../elsewhere.html`);
  await driver.run("history.back(); return null");
  await expect.poll(() => driver.run("return location.pathname").catch(() => ""), "back again").toBe("/engine.html");
  const persisted = await driver.run<boolean | undefined>("return window.persisted");
  test.skip(persisted !== true, `${engine} did not keep the page`);
  await reader.sees("bout");
  expect(await reader.words("section.bout h2")).toBe(exercise);
  if (await reader.words("section.bout .paused")) await reader.presses("bout-resume");
  const seconds = await reader.words("section.bout [data-seconds]");
  await reader.waits(2);
  expect(await reader.words("section.bout [data-seconds]"), "time passes").not.toBe(seconds);
});

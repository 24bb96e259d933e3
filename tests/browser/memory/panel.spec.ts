/** What a reader does with what is stored, as they see it. */
import { readFileSync } from "node:fs";
import type { FluentVariable } from "@fluent/bundle";
import type { Page } from "@playwright/test";
import { packageFile, words } from "../harness/words.ts";
import { expect, inTab, opensTab, test } from "./tabs.ts";

const press = (page: Page, id: string): Promise<void> =>
  page.getByRole("button", { name: words(id), exact: true }).click();
const sees = (page: Page, id: string, values?: Record<string, FluentVariable>): Promise<void> =>
  expect(page.getByText(words(id, values), { exact: true })).toBeVisible();

/** Chooses a file as if from the device. */
const choose = (page: Page, text: string, name = "steadyback.json"): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** What a camera makes of a picture. */
async function scans(page: Page, png: Buffer): Promise<string | undefined> {
  await page.addScriptTag({ content: packageFile("jsqr/dist/jsQR.js") });
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    const { jsQR } = globalThis as unknown as {
      jsQR: (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
    };
    return pixels && jsQR(pixels.data, pixels.width, pixels.height)?.data;
  }, png.toString("base64"));
}

test("a reader asks this device to remember, and is told when it does", async ({ opens }) => {
  const page = await opens("?panel");
  await sees(page, "memory-off");
  await press(page, "memory-remember");
  await sees(page, "memory-on");
  await page.reload();
  await sees(page, "memory-on");
});

test("a reader whose browser refuses is told so, and told again when it works", async ({ opens }) => {
  const page = await opens("?panel");
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(globalThis, { mend: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("injected", "QuotaExceededError");
    };
  });
  await press(page, "memory-remember");
  await sees(page, "memory-failing");
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await sees(page, "memory-on");
});

test("a reader saves a backup, erases everything, and brings the backup in again", async ({ opens }) => {
  const page = await opens("?panel");
  await inTab(page, (tab) => tab.records([1, 2, 3]));
  await press(page, "memory-remember");
  await sees(page, "memory-on");
  const downloading = page.waitForEvent("download");
  await press(page, "backup-save");
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^steadyback-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), "utf8");
  await press(page, "erase");
  await press(page, "erase-no");
  expect(await inTab(page, (tab) => tab.names), "no means no").toHaveLength(3);
  await press(page, "erase");
  await press(page, "erase-yes");
  await sees(page, "erase-done");
  await sees(page, "memory-off");
  expect(await inTab(page, (tab) => tab.names)).toEqual([]);
  await choose(page, text);
  await sees(page, "import-taken", { number: JSON.parse(text).count });
  await choose(page, text);
  await sees(page, "import-nothing-new");
});

test("of a damaged file nothing is taken but by the reader's choice", async ({ opens }) => {
  const page = await opens("?panel");
  await inTab(page, (tab) => tab.records([1, 2, 3]));
  const file = JSON.parse(await inTab(page, (tab) => tab.coach.journal()));
  file.entries[1].pain = 99;
  await inTab(page, (tab) => tab.memory.erase());
  await choose(page, JSON.stringify(file));
  await sees(page, "import-damaged", { number: 3 });
  expect(await inTab(page, (tab) => tab.names)).toEqual([]);
  await page.getByRole("button", { name: words("backup-salvage", { number: 3 }) }).click();
  await sees(page, "import-salvaged", { number: 3 });
  expect(await inTab(page, (tab) => tab.facts)).toEqual(["morning", "morning", "salvaged"]);
});

test("files that are no journal are refused in words, whatever they are", async ({ opens }) => {
  const page = await opens("?panel");
  await inTab(page, (tab) => tab.records([1]));
  const journal = JSON.parse(await inTab(page, (tab) => tab.coach.journal()));
  const script = "<img src=x onerror=globalThis.ran=1>";
  const cases: [text: string, id: string][] = [
    ["", "import-not-a-journal"],
    ["\u0000\u0001", "import-not-a-journal"],
    ["[]", "import-not-a-journal"],
    [JSON.stringify({ ...journal, version: 2 }), "import-newer"],
    [JSON.stringify({ ...journal, format: script }), "import-not-a-journal"],
    [
      JSON.stringify({
        ...journal,
        count: script,
        checksum: script,
        entries: [{ fact: script, id: script, at: script }],
      }),
      "import-nothing-sound",
    ],
    [" ".repeat((16 << 20) + 1), "import-too-large"],
    ['{"entries":'.repeat(200_000), "import-not-a-journal"],
  ];
  for (const [text, id] of cases) {
    await choose(page, text);
    await sees(page, id);
  }
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  expect(await inTab(page, (tab) => tab.names), "what is here is unchanged").toHaveLength(1);
});

test("a backup cut at every 64th byte is never taken for whole", async ({ opens }) => {
  const page = await opens();
  await inTab(page, (tab) => tab.records(Array.from({ length: 40 }, (_, index) => index % 11)));
  const taken = await inTab(page, async (tab) => {
    const text = tab.coach.journal();
    tab.coach.erase();
    const whole: number[] = [];
    for (let length = 0; length < text.trimEnd().length; length += 64) {
      if (tab.coach.importJournal(text.slice(0, length)).result === "taken") whole.push(length);
    }
    return { whole, names: tab.names.length };
  });
  expect(taken).toEqual({ whole: [], names: 0 });
});

test("a journal goes to another device by link and code", async ({ opens, browser, address }) => {
  const page = await opens("?panel");
  await inTab(page, (tab) => tab.records([1, 2, 3, 4]));
  await press(page, "handover-make");
  const picture = page.getByRole("img", { name: words("handover-qr") });
  await expect(picture).toBeVisible();
  const code = (await page.locator(".code").textContent()) ?? "";
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(page, "handover-copy");
  await expect(page.getByRole("button", { name: words("handover-copied") })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(await scans(page, await picture.screenshot()), "a camera reads the same").toBe(link);
  const names = await inTab(page, (tab) => tab.names);
  const count: number = await inTab(page, (tab) => JSON.parse(tab.coach.journal()).count);

  const other = await browser.newContext();
  const asked: string[] = [];
  const phone = await other.newPage();
  phone.on("request", (request) => asked.push(request.url()));
  await phone.goto(link);
  await expect(phone.getByRole("heading", { name: words("take-heading") })).toBeVisible();
  expect(await phone.evaluate(() => location.href), "the address says nothing any more").toBe(`${address}/index.html`);
  for (const [typed, id] of [
    ["short", "take-not-a-code"],
    ["AAAA-AAAA", "take-wrong-code"],
  ] as const) {
    await phone.getByLabel(words("take-code")).fill(typed);
    await press(phone, "take-open");
    await sees(phone, id);
  }
  expect(await inTab(phone, (tab) => tab.names)).toEqual([]);
  await phone.getByLabel(words("take-code")).fill(code.toLowerCase().replace("-", " "));
  await press(phone, "take-open");
  await sees(phone, "import-taken", { number: count });
  expect(await inTab(phone, (tab) => tab.names)).toEqual(names);
  expect(
    await phone.evaluate(async () => [await indexedDB.databases(), localStorage.length, sessionStorage.length]),
  ).toEqual([[], 0, 0]);
  expect(
    asked.filter((url) => url.includes("take")),
    "no server saw it",
  ).toEqual([]);
  await other.close();
});

test("a link that is not whole is refused in words", async ({ context, address }) => {
  for (const text of ["", "x", "AQ", "A".repeat(300), "%%%", `B${"A".repeat(400)}`, "A".repeat(3000)]) {
    const page = await opensTab(context, address, `#take=${text}`);
    await page.getByLabel(words("take-code")).fill("AAAA-AAAA");
    await press(page, "take-open");
    await expect(page.getByText(words("take-not-sealed")).or(page.getByText(words("take-wrong-code")))).toBeVisible();
    await press(page, "take-not-now");
    await sees(page, "memory-off");
    await page.close();
  }
});

test("a journal too long for a link is told to go by file", async ({ opens }) => {
  const page = await opens("?panel");
  await inTab(page, (tab) => tab.records(Array.from({ length: 300 }, (_, index) => index % 11)));
  await press(page, "handover-make");
  await sees(page, "handover-too-big");
});

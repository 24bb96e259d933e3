/** The browser dies in the midst of writing; `npm run soak` has it die more often. */
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { Profile, survivesKills } from "./kills.ts";
import { expect, inTab, test } from "./tabs.ts";

test("five kills in mid-write lose nothing that was confirmed", async ({ address }, info) => {
  await survivesKills(new Profile(info.outputPath("profile"), address), 5, Math.random);
});

/** The files in which the browser keeps our database. */
function databaseFiles(folder: string): string[] {
  const databases = `${folder}/Default/IndexedDB`;
  const ours = readdirSync(databases).filter((name) => name.endsWith(".indexeddb.leveldb"));
  const files = ours.flatMap((name) =>
    readdirSync(`${databases}/${name}`).map((file) => `${databases}/${name}/${file}`),
  );
  return files.filter((file) => /\.(log|ldb)$/.test(file) && statSync(file).size > 0);
}

const damages: [name: string, damage: (file: string) => void][] = [
  ["cut in half", (file) => truncateSync(file, statSync(file).size >> 1)],
  ["emptied", (file) => truncateSync(file, 0)],
  [
    "full of flipped bits",
    (file) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, index) => (index % 97 === 50 ? byte ^ 0x10 : byte)),
      ),
  ],
];

for (const [name, damage] of damages) {
  test(`the browser's own files ${name}: told from a first visit, and back from the second copy`, async ({
    address,
  }, info) => {
    const folder = info.outputPath("profile");
    const profile = new Profile(folder, address);
    const { browser, page } = await profile.opens();
    await inTab(page, (tab) => tab.memory.remember());
    const names = await inTab(page, (tab) => tab.records([1, 2, 3, 4, 5, 6, 7, 8]));
    // The browser writes localStorage to the disk a few seconds after the fact.
    await page.waitForTimeout(6000);
    await browser.close();
    await profile.kill();
    expect(existsSync(folder)).toBe(true);
    const files = databaseFiles(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) damage(file);
    const after = await profile.whatIsThere();
    expect(["opened", "recovered", "unreadable"]).toContain(after.opening);
    expect([...after.names].sort()).toEqual([...names].sort());
    expect(after.lost).toBe(0);
    // Chromium goes on writing behind the damage and may drop that at the next start, so it need not be "opened": the second copy has it all again.
    const again = await profile.whatIsThere();
    expect(["opened", "recovered"]).toContain(again.opening);
    expect([...again.names].sort()).toEqual([...names].sort());
  });
}

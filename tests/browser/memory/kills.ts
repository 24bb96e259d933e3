/** A browser that is killed in the midst of writing, for the test and for `npm run soak`. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { flags } from "../../../src/build/setup/browser.mjs";
import { expect, inTab, opensTab } from "./tabs.ts";

/** What became of the journal. */
interface After {
  readonly opening: string;
  readonly lost: number;
  readonly names: readonly string[];
}

/** A profile on the disk, used by one browser after another. */
export class Profile {
  #process: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    private readonly address: string,
  ) {}

  /** Opens the memory's page in a browser of its own. */
  async opens(): Promise<{ browser: Browser; page: Page }> {
    const port = `${this.folder}/DevToolsActivePort`;
    rmSync(port, { force: true });
    const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
    const words = [
      ...flags,
      "--headless",
      "--remote-debugging-port=0",
      `--user-data-dir=${this.folder}`,
      "about:blank",
    ];
    // A group of its own, so that all its processes can be killed at once.
    this.#process = spawn(program, words, { detached: true, stdio: "ignore" });
    await expect.poll(() => existsSync(port), { timeout: 30_000 }).toBe(true);
    const [number] = readFileSync(port, "utf8").split("\n");
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    const [context] = browser.contexts();
    if (!context) throw new Error("the browser has no context");
    return { browser, page: await opensTab(context, this.address) };
  }

  /** Kills every process of the browser at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child?.pid) return;
    const gone = once(child, "exit");
    process.kill(-child.pid, "SIGKILL");
    await gone;
    this.#process = undefined;
  }

  /** Opens, records one entry after another, and is killed `afterMs` later. Returns the names that were confirmed before. */
  async isKilledWhileWriting(afterMs: number): Promise<string[]> {
    const { browser, page } = await this.opens();
    const confirmed: string[] = [];
    page.on("console", (message) => confirmed.push(message.text()));
    await inTab(page, async (tab) => {
      if (tab.memory.state === "off") await tab.memory.remember();
      // Not waited for: it goes on until the end.
      tab.records(
        Array.from({ length: 100_000 }, (_, index) => index % 11),
        (name) => console.log(name),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await this.kill();
    await browser.close().catch(() => {});
    return confirmed;
  }

  /** Opens, and says what is there. */
  async whatIsThere(): Promise<After> {
    const { browser, page } = await this.opens();
    const after = await inTab(page, ({ opened, names }) => ({ opening: opened.opening, lost: opened.lost, names }));
    await browser.close();
    await this.kill();
    return after;
  }
}

/** Kills `times` browsers in the midst of writing to one profile: nothing that was confirmed is lost, and no journal is unreadable. Returns the entries. */
export async function survivesKills(profile: Profile, times: number, chance: () => number): Promise<number> {
  const confirmed = new Set<string>();
  let held = 0;
  for (let kill = 1; kill <= times; kill++) {
    const names = await profile.isKilledWhileWriting(20 + chance() * 400);
    for (const name of names) confirmed.add(name);
    const after = await profile.whatIsThere();
    expect(["opened", "recovered"], `after kill ${kill}`).toContain(after.opening);
    expect(after.lost).toBe(0);
    const there = new Set(after.names);
    expect(
      [...confirmed].filter((name) => !there.has(name)),
      "confirmed and lost",
    ).toEqual([]);
    held = there.size;
  }
  expect(confirmed.size, "something was written at all").toBeGreaterThan(times);
  return held;
}

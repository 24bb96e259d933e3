/** A Chromium for the browser tests: what is there, else what can be installed. */
import { existsSync, readFileSync } from "node:fs";
import { ask, attempt } from "../run.mjs";
import { Missing, say } from "../say.mjs";

/** Names under which systems install it, in the order in which they are preferred. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macintosh = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Flags for a quiet Chromium that can run as root, makes no requests of its own, and starts afresh. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The program to run, or `undefined`. `CHROMIUM` overrides. */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  for (const name of names) {
    const path = ask("sh", ["-c", `command -v ${name}`]);
    if (path) return path;
  }
  if (existsSync(macintosh)) return macintosh;
  const own = await playwrights();
  return own && existsSync(own) ? own : undefined;
}

/** Installs a browser if there is none. */
export async function needBrowser() {
  const there = await findBrowser();
  if (there) return there;
  if (process.getuid?.() === 0 && isDebian()) {
    say("apt-get install chromium");
    await attempt("apt-get", ["update"], { quiet: true });
    await attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  } else {
    say("npx playwright install chromium");
    await attempt("npx", ["playwright", "install", "chromium"]);
  }
  const installed = await findBrowser();
  if (!installed) {
    throw new Missing(
      "No Chromium for the browser tests, and none could be installed",
      "npx playwright install --with-deps chromium   (or on Debian: sudo apt-get install chromium)",
    );
  }
  return installed;
}

/** Whether Debian's packages can be installed here, by name at least. */
export function isDebian() {
  return (
    existsSync("/etc/debian_version") ||
    (existsSync("/etc/os-release") && /debian/i.test(readFileSync("/etc/os-release", "utf8")))
  );
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

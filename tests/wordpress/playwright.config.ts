import { defineConfig } from "@playwright/test";
import { flags } from "../../src/build/setup/browser.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // One site, from its first hour to the plugin's last: the files are numbered, and run in that order.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // WordPress and the browser share a busy machine with everything else.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json"]],
  use: {
    actionTimeout: 60_000,
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags },
    screenshot: "only-on-failure",
  },
});

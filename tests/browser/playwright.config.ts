import { defineConfig } from "@playwright/test";
import { flags } from "../../src/build/setup/browser.mjs";

export default defineConfig({
  testDir: ".",
  // They have a command of their own: `npm run test:embedding`.
  testIgnore: "embedding/**",
  outputDir: "../../test-results",
  // Pictures are drawn without letters, and are the same wherever Chromium is.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  workers: 2,
  fullyParallel: true,
  // A test that passes when asked twice has not passed.
  retries: 0,
  forbidOnly: true,
  // A whole bout drawn frame by frame takes half a minute on an idle machine, and several times that on a busy one.
  timeout: 180_000,
  // The same of what is waited for on a screen: the plan's chunk, say, comes when it is asked for.
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    viewport: { width: 1024, height: 800 },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags },
  },
});

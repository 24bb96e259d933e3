import { defineConfig } from "@playwright/test";
import type { Options } from "./test.ts";

/** One journey in three engines; Playwright only runs the tests, each engine has a driver of its own (`drivers/`). */
export default defineConfig<Options>({
  testDir: ".",
  outputDir: "../../test-results/engines",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 600_000,
  reporter: [["list"], ["json"]],
  projects: (["chromium", "firefox", "webkit"] as const).map((engine) => ({ name: engine, use: { engine } })),
});

/** Pages that only tests open: the memory with the whole engine, without the coach around it. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { at } from "../paths.mjs";
import { optimised } from "./engine.mjs";

/** Where they are, to be served. */
export const testPages = at(".cache/test-pages");

/** Bundles them. */
export async function buildTestPages() {
  mkdirSync(testPages, { recursive: true });
  copyFileSync(optimised("whole"), `${testPages}/whole.wasm`);
  writeFileSync(
    `${testPages}/index.html`,
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>The memory alone</title><script type="module" src="memory.js"></script></html>\n',
  );
  writeFileSync(
    `${testPages}/words.ftl`,
    ["memory", "journal"].map((name) => readFileSync(at(`www/messages/en-GB/${name}.ftl`), "utf8")).join("\n"),
  );
  await build({
    configFile: false,
    root: at("tests/browser/pages"),
    logLevel: "warn",
    publicDir: false,
    build: {
      target: "es2022",
      outDir: testPages,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: at("tests/browser/pages/memory.ts"), output: { entryFileNames: "memory.js" } },
    },
  });
}

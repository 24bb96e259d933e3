/** The helper as one script. */
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

let made: Promise<string> | undefined;

/** Bundles `helper.ts`, once a run. */
export function helperScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("helper.ts", import.meta.url));
  const [output] = (await build({
    configFile: false,
    logLevel: "warn",
    // Only for printing timers in Node.
    resolve: { alias: { util: fileURLToPath(new URL("nothing.ts", import.meta.url)) } },
    define: { "process.env.NODE_ENV": '"test"', global: "globalThis" },
    build: { write: false, minify: false, target: "es2022", lib: { entry, formats: ["iife"], name: "engineHelper" } },
  })) as Rollup.RollupOutput[];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error("the helper could not be bundled");
  return code;
}

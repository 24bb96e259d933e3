/** The whole site, from nothing to `dist/`. */
import { rmSync } from "node:fs";
import { at } from "../paths.mjs";
import { step } from "../say.mjs";
import { files, unlessFresh } from "./cache.mjs";
import { bind, bindings, compile, names, optimised, shrink } from "./engine.mjs";
import { hosting } from "./hosting.mjs";
import { integrity } from "./integrity.mjs";
import { licences } from "./licences.mjs";
import { offline } from "./offline.mjs";
import { copyPages } from "./pages.mjs";
import { prerender } from "./prerender.mjs";
import { shorten } from "./short-names.mjs";

/** Builds what has changed. */
export async function buildSite() {
  await step("The engine: Rust to WebAssembly", compile);
  await step("The bindings between the engine and the scripts", bind);
  await step("Making the WebAssembly small", shrink);
  await step("Short names between the engine and the scripts", shortenAll);
  await step("Drawings and lists for the page without an engine", prerender);
  await step("Scripts, words and pages", async () => ((await scripts()) ? undefined : "unchanged"));
}

async function shortenAll() {
  for (const name of names) await shorten(name);
}

function scripts() {
  const inputs = [
    bindings,
    optimised("first bout"),
    optimised("whole"),
    at("package-lock.json"),
    at("src/build/make"),
    at("www"),
    at("pkg/prerendered.json"),
  ].flatMap((path) => files(path));
  return unlessFresh(
    "site",
    {
      inputs,
      settings: process.env.STEADYBACK_URL ?? "",
      outputs: [at("dist/index.html"), at("dist/steady-back/steady-back.js")],
    },
    async () => {
      rmSync(at("dist"), { recursive: true, force: true });
      // Only now: the bundler is a package, and this file is read before packages are installed.
      const { bundle } = await import("./bundle.mjs");
      await bundle();
      copyPages();
      integrity();
      licences();
      hosting();
      offline();
    },
  );
}

/** `npm run bench:embeds`: this element beside other embeds, in one run; the table goes to docs/measurements.md. Installs the others first. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildSite } from "./make/site.mjs";
import { at } from "./paths.mjs";
import { run } from "./run.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  await step("The embeds to compare with", () =>
    run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"], { cwd: at("benches/embeds") }),
  );
  await step("A search index of a small site", indexed);
  const { measure } = await import("./measure/measure.mjs");
  await measure(["embeds"]);
});

/** Pagefind's own program reads the demo article and a few pages like it. */
async function indexed() {
  const site = at(".cache/embeds/site");
  rmSync(at(".cache/embeds"), { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(at("dist/index.html"), `${site}/index.html`);
  for (let page = 0; page < 20; page++)
    writeFileSync(
      `${site}/page-${page}.html`,
      `<!doctype html><html lang="en"><title>Page ${page}</title><main><h1>Page ${page}</h1><p>Words about a back, number ${page}.</p></main></html>`,
    );
  const words = ["pagefind", "--site", site, "--output-path", at(".cache/embeds/pagefind")];
  await run("npx", ["--no-install", ...words], { cwd: at("benches/embeds") });
}

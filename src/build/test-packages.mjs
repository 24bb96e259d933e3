/** `npm run test:packages`: builds and packs, and tries what was packed as those who use it would, each in a fresh folder. */
import { copyFileSync, mkdirSync } from "node:fs";
import { files, unlessFresh } from "./make/cache.mjs";
import { buildSite } from "./make/site.mjs";
import { packageNpm } from "./package/npm.mjs";
import { at } from "./paths.mjs";
import { nodeTests } from "./report/node.mjs";
import { Tally } from "./report/tally.mjs";
import { run } from "./run.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  let tarball = "";
  await step("The npm package", async () => {
    tarball = await packageNpm(at(".cache/package"));
  });
  await step("What it is tried with", needTools);
  const tally = new Tally();
  await step("The package's consumers", () =>
    nodeTests(tally, "packages", files(at("tests/packaging")), { STEADYBACK_TARBALL: tarball }),
  );
  if (!tally.end()) process.exitCode = 1;
});

/** Installs them into a folder of its own, so that the project itself has nothing to do with them. */
async function needTools() {
  const names = ["package.json", "package-lock.json"];
  const from = at("tests/packaging/tools");
  const folder = at(".cache/packaging-tools");
  const freshness = {
    inputs: names.map((name) => `${from}/${name}`),
    outputs: [`${folder}/node_modules/@11ty/eleventy/cmd.cjs`],
  };
  await unlessFresh("packaging tools", freshness, async () => {
    mkdirSync(folder, { recursive: true });
    for (const name of names) copyFileSync(`${from}/${name}`, `${folder}/${name}`);
    await run("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { cwd: folder });
  });
}

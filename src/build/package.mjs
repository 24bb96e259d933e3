/** `npm run package`: builds, and packs everything for those who put the coach on a site. Writes `packages/`. */
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { entry, pinnedEntry } from "./make/integrity.mjs";
import { buildSite } from "./make/site.mjs";
import { packageCrate } from "./package/crate.mjs";
import { packageNpm } from "./package/npm.mjs";
import { at } from "./paths.mjs";
import { command, say, step } from "./say.mjs";
import { setUpBuild } from "./setup/setup.mjs";

const folder = at("packages");

await command(async () => {
  await setUpBuild();
  await buildSite();
  rmSync(folder, { recursive: true, force: true });
  await step("The npm package", async () => size(await packageNpm(folder)));
  await step("The Rust crate", async () => size(await packageCrate(folder)));
  await step("The WordPress plugin", wordpress);
  addresses();
});

function size(path) {
  return `${path.replace(at(""), "")}, ${statSync(path).size} B`;
}

async function wordpress() {
  if (!existsSync(at("src/build/package/wordpress.mjs"))) return "there is none";
  const { packageWordPress } = await import("./package/wordpress.mjs");
  return size(await packageWordPress(folder));
}

/** The two ways to name the entry, and what its bytes and the engines' must hash to. */
function addresses() {
  const list = JSON.parse(readFileSync(at("dist/steady-back/integrity.json"), "utf8"));
  const pinned = pinnedEntry();
  console.log(
    "\ndist/ is ready to upload. The entry, evergreen (always the newest release) and pinned (this one, for good):\n",
  );
  console.log(`  <script type="module" src="/steady-back/${entry}"></script>`);
  console.log(
    `  <script type="module" src="/steady-back/${pinned}" integrity="${list[pinned]}" crossorigin="anonymous"></script>\n`,
  );
  for (const name of Object.keys(list).filter((name) => name.endsWith(".wasm"))) say(`${name}  ${list[name]}`);
  say("The other files: dist/steady-back/integrity.json");
}

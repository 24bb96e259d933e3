/** A site of somebody else's, in a folder of its own, with the packed tarball installed and no network to install from. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { at } from "../../../src/build/paths.mjs";

/** Set by `npm run test:packages`. */
const tarball = process.env.STEADYBACK_TARBALL;

/** Makes the site from its files, as paths to contents, and installs the tarball. `run` runs a program of Node's in it and returns what it said. */
export function site(files) {
  if (!tarball) throw new Error("run by `npm run test:packages`, which packs first");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "steadyback-consumer-")));
  const all = { "package.json": '{ "name": "site", "private": true, "type": "module" }', ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const run = (program, ...words) => must(program, words, folder);
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", tarball);
  return { folder, run, node: (script, ...words) => run(process.execPath, script, ...words) };
}

/** A program of this project's own packages. */
export const ours = (path) => at(`node_modules/${path}`);

function must(program, words, cwd) {
  // What runs the tests tells Node so in the environment, and the programs of a site must not think that they are tests.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

#!/usr/bin/env node
/**
 * `npx steadyback copy FOLDER`: the coach's files into FOLDER/steady-back, for a site's folder of static files; with `--pages` the pages that stand by
 * themselves beside it, which want a folder of their own. Nothing is deleted: pages that a reader has open still ask for the files of the release before.
 */
import { cpSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [verb, folder, ...words] = process.argv.slice(2);
const dist = fileURLToPath(new URL("./dist/", import.meta.url));

/** What a server is told is for the site's own hands. */
const isPage = (name) => name !== "_headers" && name !== "hosting";

if (verb !== "copy" || folder === undefined || words.some((word) => word !== "--pages")) {
  console.error("Usage: steadyback copy FOLDER [--pages]");
  process.exitCode = 1;
} else {
  const names = words.includes("--pages") ? readdirSync(dist).filter(isPage) : ["steady-back"];
  for (const name of names) cpSync(dist + name, `${folder}/${name}`, { recursive: true });
  console.log(`${names.join(", ")} → ${folder}`);
}

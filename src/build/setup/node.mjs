/** Node itself, and the packages of package-lock.json. */
import { existsSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";
import { Missing, say } from "../say.mjs";

const oldest = 20;

export function needNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < oldest)
    throw new Missing(
      `Node ${process.versions.node} is too old: Node ${oldest} or newer is needed`,
      "nvm install 22  (or your system's package)",
    );
}

/**
 * Installs the packages unless what is installed already is what the lock file names. Compared by content, because a fresh checkout gives
 * the lock file a new date without changing a word of it.
 */
export async function needPackages() {
  const missing = firstMissing();
  if (missing === undefined) return "nothing to install";
  say(`${missing} is not installed as package-lock.json has it: npm install`);
  // Not `npm ci`: it refuses a lock file that lists an optional binary for only some of the platforms it exists for.
  await run("npm", ["install", "--no-save", "--no-audit", "--no-fund"]);
}

function firstMissing() {
  const installedList = at("node_modules/.package-lock.json");
  if (!existsSync(installedList)) return "node_modules";
  const wanted = JSON.parse(readFileSync(at("package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedList, "utf8")).packages;
  return Object.keys(wanted).find(
    (name) => name !== "" && !wanted[name].optional && installed[name]?.version !== wanted[name].version,
  );
}

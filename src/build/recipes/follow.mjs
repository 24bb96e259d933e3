/** Follows a recipe on a copy of the project: makes its changes, runs its commands, and holds them to what the recipe says of them. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { projectFiles } from "../checks/project-files.mjs";
import { at, target } from "../paths.mjs";
import { say } from "../say.mjs";
import { change } from "./change.mjs";

/** What is built or installed already; a link to each will do. */
const built = ["node_modules", "pkg"];

/** Always the same place, so that what was built for the recipe before is of use to the next. */
const copy = at(".cache/recipes/project");

/** The rules are built anew for each step and run for a second, so building them has to be quick. */
const quick = { CARGO_TARGET_DIR: target, CARGO_PROFILE_TEST_OPT_LEVEL: "0", CARGO_PROFILE_TEST_DEBUG: "none" };

/** Returns what did not go as the recipe says, and stops there. A command's line ends in `# passes` or in `# fails: ` and a word that it says. */
export async function follow(blocks) {
  fresh();
  try {
    for (const { language, text } of blocks) {
      if (language === "diff") change(copy, text);
      if (language === "sh") for (const line of text.trim().split("\n")) hold(line);
    }
  } catch (problem) {
    return [problem.message];
  }
  return [];
}

function fresh() {
  rmSync(copy, { recursive: true, force: true });
  for (const path of projectFiles("").filter((path) => !built.includes(path))) {
    mkdirSync(dirname(`${copy}/${path}`), { recursive: true });
    // With their dates, by which cargo knows what has not changed.
    cpSync(at(path), `${copy}/${path}`, { preserveTimestamps: true });
  }
  for (const name of built) symlinkSync(at(name), `${copy}/${name}`);
}

function hold(line) {
  const [, command, expected] = line.match(/^(.*?)\s+# (passes|fails: .+)$/) ?? [];
  if (command === undefined) throw new Error(`"${line}" does not say how it ends`);
  say(`$ ${command}`);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, ...quick },
    maxBuffer: 64 << 20,
  });
  const said = `${stdout}\n${stderr}`;
  if (expected === "passes") {
    if (status !== 0) throw new Error(`\`${command}\` ended with ${status}\n${said.slice(-3000)}`);
    return;
  }
  const word = expected.slice("fails: ".length);
  if (status === 0) throw new Error(`\`${command}\` passed, and should have failed`);
  if (!said.includes(word)) throw new Error(`\`${command}\` failed without saying "${word}"\n${said.slice(-3000)}`);
}

/** The files of the project: what git tracks or would track. */
import { existsSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { ask } from "../run.mjs";

/** Paths from the root, with `/`; only those whose name ends in one of `endings`. */
export function projectFiles(...endings) {
  const listed = ask("git", ["ls-files", "--cached", "--others", "--exclude-standard"]);
  if (listed === undefined) throw new Error("this is not a git checkout, so its files cannot be listed");
  return listed.split("\n").filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(at(path)));
}

export const linesOf = (path) => readFileSync(at(path), "utf8").split("\n");

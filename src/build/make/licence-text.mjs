/** The text of a package's licence. */
import { readdirSync, readFileSync } from "node:fs";

/** What the package in `folder` says of its licence, of two to choose from the shorter; `undefined` where it has no file of it. */
export function licenceIn(folder) {
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const file = files.find((file) => /mit/i.test(file)) ?? files[0];
  return file && readFileSync(`${folder}/${file}`, "utf8").trim();
}

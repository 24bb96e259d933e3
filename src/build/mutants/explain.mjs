/** Changes that no test can notice, and why: they are the same program by other words, or differ where no reader can get to. */
import { readdirSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";

const folder = at("src/build/mutants/explained");
const told = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))),
);

/**
 * The numbers of those `changes` that explained/ speaks of. Each is named by its file, what is changed, and the line of code that stood there when somebody
 * looked (so that it counts no more once the code is another); `nth` says which, where a line has the same change more than once, from 1.
 */
export function explanations(changes) {
  const seen = new Map();
  const found = new Set();
  for (const { number, file, line, name } of changes) {
    const what = name.replace(/^\S+ /, "");
    const own = (told[file.replace("src/core/", "")] ?? []).filter(({ change }) => change === what);
    if (own.length === 0) continue;
    const code = readFileSync(at(file), "utf8").split("\n")[line - 1].trim();
    const place = [file, line, what].join();
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    if (own.some((one) => one.line === code && (one.nth ?? nth) === nth)) found.add(number);
  }
  return found;
}

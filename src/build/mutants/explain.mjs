/** Changes that no test can notice, and why: they are the same program by other words, or differ where no reader can get to. */
import { readdirSync, readFileSync } from "node:fs";
import { at } from "../paths.mjs";

/**
 * The numbers of those `changes` that explained/ speaks of. Each is named by its file, what is changed, and the line of code that stood there when somebody
 * looked (so that it counts no more once the code is another); `nth` says which, where a line has the same change more than once, from 1.
 */
export function explanations(changes) {
  const files = readdirSync(at("src/build/mutants/explained"));
  const texts = files.map((file) => readFileSync(at(`src/build/mutants/explained/${file}`), "utf8"));
  const told = Object.assign({}, ...texts.map(JSON.parse));
  const seen = new Map();
  const found = new Set();
  for (const change of changes) {
    const { file, line, name } = change;
    const what = name.replace(/^\S+ /, "");
    const code = readFileSync(at(file), "utf8").split("\n")[line - 1].trim();
    const place = [file, line, what].join();
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    const own = told[file.replace("src/core/", "")] ?? [];
    if (own.some((one) => one.change === what && one.line === code && (one.nth ?? nth) === nth))
      found.add(change.number);
  }
  return found;
}

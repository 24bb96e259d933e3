/** Files stay short enough to read in one go. */
import { linesOf, projectFiles } from "./project-files.mjs";

const longest = 400;

/** Each file that is longer; lock files and recorded outputs are not written by hand. */
export function longFiles() {
  return projectFiles(".rs", ".ts", ".mjs", ".css", ".ftl", ".html", ".md", ".json", ".toml", ".php")
    .filter((path) => !path.endsWith("package-lock.json"))
    .map((path) => ({ path, lines: linesOf(path).length - 1 }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longest}`);
}

/** The WordPress plugin: its own files, and the coach's beside them. Needs the site in `dist/`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { wordsToTranslate } from "./pot.mjs";
import { zip } from "./zip.mjs";

const source = at("integrations/wordpress/steady-back");

/** What the plugin's sources say instead of the version. */
const unreleased = "0.0.0";

/** What the coach's own page and the summaries it hands out need besides the scripts. */
const pages = [
  "app.html",
  "viewer.html",
  "viewer.css",
  "manifest.webmanifest",
  "sw.js",
  "article/app.css",
  "article/mark.svg",
];

/**
 * Writes the plugin into `folder` and returns the path of the zip file.
 *
 * @param {string} folder
 */
export function packageWordPress(folder) {
  const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  const files = new Map();
  const add = (path, content) => files.set(`steady-back/${path}`, content);
  const own = new Map(filesIn(source).map((path) => [path, released(readFileSync(`${source}/${path}`), version)]));
  for (const [path, content] of own) add(path, content);
  add("languages/steady-back.pot", Buffer.from(wordsToTranslate(own, version)));
  for (const path of pages) add(`assets/${path}`, readFileSync(at(`dist/${path}`)));
  for (const path of filesIn(at("dist/steady-back")))
    if (wanted(path)) add(`assets/steady-back/${path}`, readFileSync(at(`dist/steady-back/${path}`)));
  for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"]) add(licence, readFileSync(at(licence)));
  mkdirSync(folder, { recursive: true });
  const archive = `${folder}/steady-back-wordpress-${version}.zip`;
  writeFileSync(archive, zip(files));
  return archive;
}

/** No source maps, and no second copy of the entry under a name for one release: the plugin itself is one release. */
const wanted = (path) => !path.endsWith(".map") && !/^steady-back-[\da-f]+\.js$/.test(path);

function released(content, version) {
  return Buffer.from(content.toString("utf8").replaceAll(unreleased, version));
}

/** Every file under a folder, as paths from it. */
function filesIn(folder, prefix = "") {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: build the site first`);
  return readdirSync(folder).flatMap((name) =>
    statSync(`${folder}/${name}`).isDirectory() ? filesIn(`${folder}/${name}`, `${prefix}${name}/`) : [prefix + name],
  );
}

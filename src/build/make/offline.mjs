/** The service worker of the coach's own page: a copy of every file it needs, made anew with each release. Writes `dist/sw.js`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { digest } from "./cache.mjs";

/** What the page needs besides the coach's own files. */
const pages = ["app.html", "manifest.webmanifest", "article/app.css", "article/mark.svg"];

/** Scripts of other pages. */
const notNeeded = ["embed.js", "steady-back-frame.js", "builder.js"];

export function offline() {
  // The entry's pinned copy is for other pages too.
  const own = (name) =>
    /\.(js|wasm|ftl)$/.test(name) && !/^steady-back-[0-9a-f]{8}\.js$/.test(name) && !notNeeded.includes(name);
  const scripts = readdirSync(at("dist/steady-back")).filter(own);
  const files = [...pages, ...scripts.map((name) => `steady-back/${name}`)];
  const release = digest(files.map((file) => digest(readFileSync(at(`dist/${file}`)))).join());
  const source = readFileSync(at("www/src/sw.js"), "utf8");
  writeFileSync(
    at("dist/sw.js"),
    source.replace('"RELEASE"', JSON.stringify(`steadyback-${release}`)).replace('["FILES"]', JSON.stringify(files)),
  );
}

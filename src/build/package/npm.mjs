/** The npm package: the built site, the element's types and manifest, and the engine without a screen. Needs the site in `dist/`. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { folderOf, optimised } from "../make/engine.mjs";
import { at } from "../paths.mjs";
import { run } from "../run.mjs";
import { manifest } from "./manifest.mjs";
import { types } from "./types.mjs";

const stage = at(".cache/package/npm");
const own = at("src/build/package");

/** The demo article belongs to the project, not to a site; source maps are larger than all the rest. */
const left = /\.map$|\/dist\/index\.html$|\/dist\/article\/(?!app\.css|mark\.svg)[^/]+$/;

/** Packs it into `folder`, and returns the path of the tarball. */
export async function packageNpm(folder) {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(`${stage}/engine`, { recursive: true });
  mkdirSync(folder, { recursive: true });
  cpSync(at("dist"), `${stage}/dist`, { recursive: true, filter: (path) => !left.test(path) });
  await types(`${stage}/types`);
  cpSync(`${own}/engine`, `${stage}/engine`, { recursive: true });
  for (const [name, as] of [
    ["first bout", "first-bout"],
    ["whole", "whole"],
  ])
    engine(name, `${stage}/engine/${as}`);
  for (const file of ["server.js", "copy.mjs"]) copyFileSync(`${own}/${file}`, `${stage}/${file}`);
  for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"]) copyFileSync(at(licence), `${stage}/${licence}`);
  copyFileSync(`${own}/npm-readme.md`, `${stage}/README.md`);
  write("custom-elements.json", manifest());
  const project = JSON.parse(readFileSync(at("package.json"), "utf8"));
  write("package.json", metadata(project));
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: stage });
  return `${folder}/${project.name}-${project.version}.tgz`;
}

const write = (name, value) => writeFileSync(`${stage}/${name}`, `${JSON.stringify(value, null, 2)}\n`);

/** The glue with its types, and the wasm under the names that the glue knows. */
function engine(name, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of ["steadyback.js", "steadyback.d.ts"])
    copyFileSync(at(`${folderOf(name)}/${file}`), `${folder}/${file}`);
  copyFileSync(optimised(name), `${folder}/steadyback.wasm`);
}

/** The package as npm and bundlers know it. */
function metadata({ name, version, description, license, engines }) {
  return {
    name,
    version,
    description,
    license,
    keywords: ["custom-element", "web-component", "webassembly", "exercise", "coach", "back"],
    type: "module",
    engines,
    // Importing the element defines it, and the engine for Node tells it where its clock is; nothing else does anything by being imported.
    sideEffects: ["./dist/steady-back/*.js", "./engine/node.js"],
    exports: {
      ".": {
        types: "./types/index.d.ts",
        // A server that renders pages has no elements; bundlers for browsers never ask for this.
        node: "./server.js",
        default: "./dist/steady-back/steady-back.js",
      },
      "./engine": {
        types: "./engine/index.d.ts",
        node: "./engine/node.js",
        default: "./engine/browser.js",
      },
      "./dist/*": "./dist/*",
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types: "./types/index.d.ts",
    customElements: "./custom-elements.json",
    bin: { [name]: "copy.mjs" },
    files: ["dist", "engine", "types", "copy.mjs", "server.js", "custom-elements.json", "LICENSE-*"],
  };
}

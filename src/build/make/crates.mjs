/** The Rust packages whose code is in the engines. */
import { dirname } from "node:path";
import { ask } from "../run.mjs";
import { Missing } from "../say.mjs";
import { wasmTarget } from "../setup/rust.mjs";
import { licenceIn } from "./licence-text.mjs";

/** `{ name, version, license, by, text }` of each, by name; our own are left out. What only helps to compile (macros, tests) is in no engine. */
export function cratesInside() {
  const words = ["metadata", "--locked", "--format-version", "1", "--filter-platform", wasmTarget];
  const metadata = ask("cargo", words);
  if (metadata === undefined) throw new Missing("cargo cannot say which packages the engines are made of");
  const { packages, resolve } = JSON.parse(metadata);
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const inside = new Set();
  const visit = (id) => {
    const isMacro = byId.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
    if (inside.has(id) || isMacro) return;
    inside.add(id);
    const linked = nodes.get(id).deps.filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null));
    for (const { pkg } of linked) visit(pkg);
  };
  visit(packages.find(({ name }) => name === "steadyback-web").id);
  const found = [...inside].map((id) => byId.get(id)).filter(({ source }) => source !== null);
  return found.sort((one, other) => one.name.localeCompare(other.name)).map(described);
}

function described({ name, version, license, authors, manifest_path }) {
  return { name, version, license, by: authors.join(", "), text: licenceIn(dirname(manifest_path)) };
}

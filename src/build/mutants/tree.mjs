/** A copy of the core with all changes in it, each behind its switch, and its tests as few programs. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { ask, attempt, run } from "../run.mjs";
import { Missing, say } from "../say.mjs";
import { asLines } from "./list.mjs";
import { complaints } from "./settle.mjs";

const place = at(".cache/mutants/tree/");
// Built fast rather than to be fast: it is built once and run for seconds at a time. What the compiler would warn of is not there in the real core.
const env = {
  CARGO_TARGET_DIR: at(".cache/mutants/target"),
  CARGO_PROFILE_TEST_OPT_LEVEL: "1",
  CARGO_PROFILE_TEST_DEBUG: "0",
  RUSTFLAGS: "--cap-lints=allow",
};
/** Their golden files are named after the program: they stay programs of their own. */
const alone = ["figure_frame", "timeline"];

/** Puts as many of `changes` in as compile. Gives the tests' programs and, as sets of numbers, what is `inside` and what is `unviable`; the rest cannot be switched. */
export async function build(changes) {
  const unviable = new Set();
  const constant = new Set();
  for (;;) {
    const { inside, impossible } = await putIn(
      changes.filter(({ number }) => !unviable.has(number)),
      constant,
    );
    for (const number of impossible) unviable.add(number);
    const { code, messages } = await cargo(["check", "--profile", "test", "--lib"]);
    const tests = code === 0 ? await cargo(["test", "--no-run", "--lib", "--tests"]) : undefined;
    if (tests?.code === 0) {
      const programs = tests.messages.filter(({ executable }) => executable).map(({ executable }) => executable);
      return { inside, unviable, programs };
    }
    const found = complaints([...messages, ...(tests?.messages ?? [])], (file) => readFileSync(place + file, "latin1"));
    if (found.unviable.size + found.constant.size === 0)
      throw new Missing(`what does not compile is no change:\n${found.unplaced[0]}`);
    say(
      `left out: ${found.unviable.size} that do not compile; kept const: ${[...found.constant].join(", ") || "nothing"}`,
    );
    for (const number of found.unviable) unviable.add(number);
    for (const name of found.constant) constant.add(name);
  }
}

async function putIn(changes, constant) {
  for (const part of ["src", "tests"]) rmSync(place + part, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const path of (ask("git", ["ls-files", "Cargo.toml", "Cargo.lock", "src", "tests", "docs", "www"]) ?? "").split(
    "\n",
  )) {
    cpSync(at(path), place + path);
  }
  copyFileSync(at("src/mutants/mutant.rs"), `${place}src/core/mutant.rs`);
  const library = `${place}src/core/lib.rs`;
  writeFileSync(library, readFileSync(library, "utf8").replace("\nmod message;", "\nmod message;\nmod mutant;"));
  joinTests();
  const list = at(".cache/mutants/changes.tsv");
  writeFileSync(list, asLines(changes));
  const words = ["run", "--quiet", "-p", "steadyback-mutants", "--", list, place, ...constant];
  const numbers = await run("cargo", words, { capture: true, echo: false });
  const all = numbers.trim().split("\n").map(Number);
  return {
    inside: new Set(all.filter((number) => number > 0)),
    impossible: all.filter((number) => number < 0).map((number) => -number),
  };
}

/** One program of nearly all tests: one to compile and link in place of fifty. */
function joinTests() {
  const manifest = `${place}src/core/Cargo.toml`;
  const text = readFileSync(manifest, "utf8");
  const names = [...text.matchAll(/^name = "(\w+)"\npath = "\.\.\/\.\.\/tests/gm)].map(([, name]) => name);
  const targets = ["all", ...alone].map((name) => `[[test]]\nname = "${name}"\npath = "../../tests/core/${name}.rs"\n`);
  const [before] = text.split("[[test]]");
  writeFileSync(manifest, `${before}${targets.join("\n")}\n${text.slice(text.indexOf("[features]"))}`);
  const joined = names.filter((name) => !alone.includes(name));
  for (const name of joined) {
    const file = `${place}tests/core/${name}.rs`;
    writeFileSync(file, readFileSync(file, "utf8").replace("\nmod support;", "\nuse crate::support;"));
  }
  const modules = joined.map((name) => `#[path = "${name}.rs"]\nmod ${name};\n`);
  writeFileSync(`${place}tests/core/all.rs`, `mod support;\n${modules.join("")}`);
}

async function cargo(words) {
  const all = [...words, "--package", "steadyback", "--locked", "--message-format", "json"];
  const { code, text } = await attempt("cargo", all, { env, cwd: place, capture: true, echo: false, quiet: true });
  const messages = text.split("\n").filter((line) => line.startsWith("{"));
  return { code, messages: messages.map((line) => JSON.parse(line)) };
}

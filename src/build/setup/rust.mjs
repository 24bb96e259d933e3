/** The Rust toolchain and its WebAssembly target. */
import { existsSync, readFileSync } from "node:fs";
import { at, target } from "../paths.mjs";
import { ask, attempt } from "../run.mjs";
import { Missing, say } from "../say.mjs";

const wasm = "wasm32-unknown-unknown";

/** What to do where rustup cannot download: Debian packages the standard library's source, and cargo can build it. */
const debian =
  "apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src lld-22, then put /usr/bin first in PATH and run this again";

export function needRust() {
  const version = ask("rustc", ["--version"])?.match(/(\d+)\.(\d+)/);
  const [, oldest] = readFileSync(at("Cargo.toml"), "utf8").match(/rust-version = "1\.(\d+)"/) ?? [];
  if (!version || !ask("cargo", ["--version"])) {
    throw new Missing(
      "Rust is not installed",
      "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh   (then open a new terminal)",
    );
  }
  if (Number(version[2]) < Number(oldest))
    throw new Missing(`${version[0]} of Rust is too old: 1.${oldest} or newer is needed`, "rustup update stable");
}

/** Makes sure that WebAssembly can be built, and says how. */
export async function needWasmTarget() {
  if (hasTarget()) return "already there";
  if (ask("rustup", ["--version"]) !== undefined) {
    say(`rustup target add ${wasm}`);
    const { code } = await attempt("rustup", ["target", "add", wasm]);
    if (code === 0 && hasTarget()) return undefined;
  }
  if (sourceOfStd()) return "built from the standard library's source";
  throw new Missing(
    `Rust's ${wasm} target is missing and rustup could not add it`,
    `rustup target add ${wasm}   (with a network), or on Debian: ${debian}`,
  );
}

/** Extra words and environment for cargo where only the source of the standard library is there. */
export function wasmBuild() {
  if (hasTarget()) return { words: [], env: {} };
  const linker =
    ["wasm-ld-22", "wasm-ld", "rust-lld"].find((name) => ask(name, ["--version"]) !== undefined) ?? "wasm-ld";
  return {
    words: ["-Zbuild-std=std,panic_abort"],
    env: { RUSTC_BOOTSTRAP: "1", CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: linker },
  };
}

/** The wasm that cargo builds. */
export const builtWasm = `${target}/${wasm}/release/steadyback_web.wasm`;
export const wasmTarget = wasm;

const sysroot = () => ask("rustc", ["--print", "sysroot"]) ?? "";
const hasTarget = () => existsSync(`${sysroot()}/lib/rustlib/${wasm}/lib`);
const sourceOfStd = () => existsSync(`${sysroot()}/lib/rustlib/src/rust/library/std/Cargo.toml`);

/** Everything that a fresh machine lacks. Uses only what Node itself brings until the packages are installed. */
import { step } from "../say.mjs";
import { needBrowser } from "./browser.mjs";
import { needNode, needPackages } from "./node.mjs";
import { needRust, needWasmTarget } from "./rust.mjs";

/** What building needs. */
export async function setUpBuild() {
  await step("Node and its packages", () => {
    needNode();
    return needPackages();
  });
  await step("Rust and its WebAssembly target", () => {
    needRust();
    return needWasmTarget();
  });
}

/** What testing needs besides. */
export async function setUpTests() {
  await step("A browser for the tests", needBrowser);
}

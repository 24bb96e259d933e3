/** The tests of the boundary: the built bindings and wasm, called from Node. */
import { files } from "../make/cache.mjs";
import { at } from "../paths.mjs";
import { nodeTests } from "./node.mjs";

/** Runs every `tests/boundary/**.test.mjs`. */
export const boundaryTests = (tally) => nodeTests(tally, "boundary", files(at("tests/boundary")));

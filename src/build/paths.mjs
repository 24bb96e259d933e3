/** Where things are, as absolute paths. */
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** `at("www/index.html")`: a file of the project. */
export const at = (path) => root + path;

/** Where cargo writes. */
export const target = process.env.CARGO_TARGET_DIR ?? at("target");

import base from "./playwright.config.ts";

/** Somebody else's pages, frames and the builder: `npm run test:embedding`. */
export default { ...base, testDir: "./embedding", testIgnore: [], outputDir: "../../test-results/embedding" };

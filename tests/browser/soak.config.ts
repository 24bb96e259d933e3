import base from "./playwright.config.ts";

/** What takes too long for every run: `npm run soak`. One at a time, because some of it is about what happens at once. */
export default { ...base, testMatch: "**/*.soak.ts", workers: 1, timeout: 7_200_000, reporter: "list" };

import base from "./playwright.config.ts";

/** Pictures of every screen, for a person to look at; not a test run. */
export default { ...base, testMatch: "screenshots.shots.ts", reporter: "list" };

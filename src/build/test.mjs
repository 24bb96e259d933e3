/** `npm test`: installs what is missing, runs everything, says what was not run; the last line counts. */
import { check } from "./checks/all.mjs";
import { buildSite } from "./make/site.mjs";
import { boundaryTests } from "./report/boundary.mjs";
import { browserTests } from "./report/browser.mjs";
import { rustTests } from "./report/cargo.mjs";
import { gate } from "./report/sizes.mjs";
import { Tally } from "./report/tally.mjs";
import { command, step } from "./say.mjs";
import { setUpBuild, setUpTests } from "./setup/setup.mjs";

await command(async () => {
  await setUpBuild();
  await setUpTests();
  await buildSite();
  const tally = new Tally();
  await check(tally);
  await step("Rust tests", () => rustTests(tally));
  await step("Bytes against the budgets", () => gate(tally));
  await step("Boundary tests", () => boundaryTests(tally));
  await step("Browser tests", () => browserTests(tally));
  tally.skip(
    "npm run measure",
    "real time and a slowed processor take minutes; its last figures are in docs/measurements.md",
  );
  tally.skip(
    "npm run test:embedding, test:engines, test:wordpress",
    "somebody else's pages, Firefox and WebKit, and WordPress have commands of their own, which continuous integration runs too",
  );
  tally.skip(
    "npm run contact-sheet, npm run screenshots, npm run embedding-pictures",
    "they make pictures for a person to look at",
  );
  tally.skip("npm run test:packages", "it packs, and builds five sites with what it packed, which takes minutes");
  tally.skip("npm run test:recipes", "it builds the rules anew for each step of CONTRIBUTING.md's recipes");
  tally.skip("npm run soak", "a hundred killed browsers take minutes; the last run is in docs/verification.md");
  tally.skip("npm run bench", "it compares times, which only an idle machine gives");
  tally.skip("npm run mutants", "it takes hours; what was reached is in docs/verification.md");
  tally.skip(
    "properties at other seeds and at 1,000,000 cases, the hour of fuzz_import, the whole cohort",
    "minutes to hours; docs/verification.md and docs/cohort.md say what was run",
  );
  if (!tally.end()) process.exitCode = 1;
});

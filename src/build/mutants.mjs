/**
 * `npm run mutants [module …]`: changes the core in one place at a time and looks whether a test notices. The changes are those of cargo-mutants; they are built
 * once, all together, each behind a switch (`src/mutants`), and a change is tried with the tests that reach it. What it finds is recorded in docs/verification.md.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { explanations } from "./mutants/explain.mjs";
import { findMutants } from "./mutants/find.mjs";
import { listChanges } from "./mutants/list.mjs";
import { modules } from "./mutants/modules.mjs";
import { trace } from "./mutants/reach.mjs";
import { build } from "./mutants/tree.mjs";
import { at } from "./paths.mjs";
import { ask } from "./run.mjs";
import { command, Missing, say, step } from "./say.mjs";

await command(async () => {
  if (ask("cargo", ["mutants", "--version"]) === undefined) {
    throw new Missing("cargo-mutants is not installed: `cargo install cargo-mutants --locked`");
  }
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in modules));
  if (unknown !== undefined)
    throw new Missing(`no module is called ${unknown}; there are ${Object.keys(modules).join(", ")}`);
  mkdirSync(at(".cache/mutants"), { recursive: true });
  let changes = [];
  let built;
  let tests = [];
  await step("listing the changes", async () => {
    changes = await listChanges();
    return `${changes.length}`;
  });
  await step("building them all, each behind its switch", async () => {
    built = await build(changes);
  });
  await step("looking which test reaches which change", () => {
    tests = trace(built.programs);
    return `${tests.length} tests`;
  });
  const rows = [];
  for (const name of chosen.length > 0 ? chosen : Object.keys(modules)) {
    const own = changes.filter(({ module }) => module === name);
    await step(`mutants of ${name}: ${own.length}`, async () => rows.push(await mutate(name, own, built, tests)));
  }
  console.log(
    `\n| module | changes | caught | too late | missed | explained | unreached | do not compile | cannot be switched |\n|---|${"---:|".repeat(8)}`,
  );
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
});

async function mutate(name, own, { inside, unviable }, tests) {
  const explained = explanations(own);
  const outcomes = await findMutants(
    own.filter(({ number }) => inside.has(number)),
    tests,
    (found) => {
      if (found.outcome === "caught") return;
      if (explained.has(found.change.number)) found.outcome = "explained";
      else say(`${found.outcome}: ${found.change.name}`);
    },
  );
  const unswitched = own.filter(({ number }) => !inside.has(number) && !unviable.has(number));
  for (const change of unswitched) say(`cannot be switched: ${change.name}`);
  const file = at(`.cache/mutants/${name.replaceAll(/\W+/g, "-")}.json`);
  writeFileSync(file, JSON.stringify({ outcomes, unswitched }, null, 1));
  const count = (outcome) => outcomes.filter((one) => one.outcome === outcome).length;
  const lost = own.filter(({ number }) => unviable.has(number)).length;
  return [
    name,
    own.length,
    count("caught"),
    count("late"),
    count("missed"),
    count("explained"),
    count("unreached"),
    lost,
    unswitched.length,
  ];
}

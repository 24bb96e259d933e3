import assert from "node:assert/strict";
import { test } from "node:test";
import { ours, site } from "./support/site.mjs";

const bout = `
coach.begin();
for (const _ of [1, 2, 3]) coach.proceed();
coach.choosePlace("floor");
coach.painNow(3);
const { bout } = coach.view();
`;

test("the engine plays a bout in Node, whose clock goes on", () => {
  const { node } = site({
    "bout.js": `import { firstBout, whole } from "steadyback/engine";
for (const start of [firstBout, whole]) {
  const { Coach } = await start();
  const coach = new Coach("en-GB", undefined, () => {});
  ${bout}
  await new Promise((resolve) => setTimeout(resolve, 300));
  console.log(bout.cue.index, bout.exercises.length, coach.view().bout.positionMs >= 250);
  coach.free();
}`,
  });
  assert.equal(node("bout.js"), "0 3 true\n0 3 true\n");
});

test("a second start is the same engine, and one that failed can be tried again", () => {
  const { node } = site({
    "twice.js": `import { whole } from "steadyback/engine";
const failed = await whole(new Uint8Array([1, 2, 3])).catch((error) => error.constructor.name);
console.log(failed, (await whole()) === (await whole()));`,
  });
  assert.equal(node("twice.js"), "CompileError true\n");
});

test("a page that is rendered on a server may import the element", () => {
  const { node } = site({ "server.js": 'console.log(Object.keys(await import("steadyback")).length);' });
  assert.equal(node("server.js"), "0\n");
});

const types = (source) => ({
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: "es2022",
      module: "nodenext",
      lib: ["es2023", "dom"],
      types: [],
    },
    files: ["page.ts"],
  }),
  "page.ts": source,
});

test("a program in TypeScript sees the element, its events and the engine", () => {
  const { node } = site(
    types(`import type { SteadyBack, SteadyBackEventMap } from "steadyback";
import { whole, type Message } from "steadyback/engine";
const element: SteadyBack = document.createElement("steady-back");
element.start();
element.pause();
document.addEventListener("steadyback-error", ({ detail }) => { const code: "load" | "engine" = detail.code; console.log(code); });
const finished: SteadyBackEventMap["steadyback-finish"] | undefined = undefined;
const { Coach, memory } = await whole();
const coach = new Coach("en-GB", undefined, () => {});
const view = coach.view();
if ("bout" in view) { const name: Message = view.bout.exercises[0]!.name; console.log(name.id); }
console.log(memory.buffer.byteLength, finished);
`),
  );
  node(ours("typescript/bin/tsc"), "-p", ".");
});

test("and is told what is wrong", () => {
  const { node } = site(
    types(`import "steadyback";
document.createElement("steady-back").begin();
document.addEventListener("steadyback-error", ({ detail }) => console.log(detail.answer));
`),
  );
  assert.throws(
    () => node(ours("typescript/bin/tsc"), "-p", "."),
    /'begin' does not exist[\s\S]*'answer' does not exist/,
  );
});

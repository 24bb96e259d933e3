/**
 * The scripts: the coach with the page for when there is no engine as a chunk of its own, then the card, bundled apart so that it shares no
 * chunk with them and last because it must know their hashed names.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { at } from "../paths.mjs";
import { wireBytes } from "../report/sizes.mjs";
import { digest } from "./cache.mjs";
import { groups, messagesOf, plainMessages } from "./messages.mjs";
import { prerendered } from "./prerender.mjs";
import { shipped, shortNames } from "./short-names.mjs";
import { shortTemplates } from "./templates.mjs";
import { virtualModules } from "./virtual-modules.mjs";

const folder = at("dist/steady-back");

/** Bundles everything and writes it into `dist/steady-back`. */
export async function bundle() {
  const { cardStill, noEngine, rules } = prerendered();
  mkdirSync(folder, { recursive: true });
  const {
    "first-bout": messages,
    viewer,
    ...words
  } = Object.fromEntries(
    Object.keys(groups).map((group) => [group, keep(`${group}.en-GB`, "ftl", messagesOf(group, "en-GB"))]),
  );
  const engine = keep("whole-engine", "wasm", readFileSync(shipped("whole")));
  const plan = { engine, words };
  const names = {
    engine: keep("engine", "wasm", readFileSync(shipped("first bout"))),
    messages,
    coach: await script("coach", "coach-[hash].js", {
      "steadyback:no-engine": noEngine,
      "steadyback:plan-assets": plan,
      "steadyback:rules": rules,
    }),
  };
  await script("take", "take.js", {});
  await script("offline", "offline.js", {});
  await script("viewer", "viewer.js", {
    "steadyback:viewer-assets": { engine, words: [messages, words.plan, viewer] },
  });
  await script("embed", "embed.js", {
    "steadyback:frame-words": { default: { "en-GB": plainMessages("frame", "en-GB") } },
  });
  await script("resizer", "steady-back-frame.js", {});
  await script("steady-back", "steady-back.js", { "steadyback:assets": names, "steadyback:card-still": cardStill });
  await script("builder", "builder.js", { "steadyback:builder-facts": builderFacts(names) });
}

/** What the builder tells editors; it comes last, because it says what the others weigh. */
function builderFacts({ engine, messages, coach }) {
  const weigh = (...files) =>
    files.map((file) => wireBytes(readFileSync(`${folder}/${file}`))).reduce((sum, bytes) => sum + bytes);
  return {
    languages: [{ tag: "en-GB", name: "English (UK)" }],
    weights: {
      card: weigh("steady-back.js"),
      firstBout: weigh("steady-back.js", coach, engine, messages),
      frame: weigh("steady-back-frame.js"),
    },
  };
}

function keep(name, extension, content) {
  const file = `${name}-${digest(content)}.${extension}`;
  writeFileSync(`${folder}/${file}`, content);
  return file;
}

/** Bundles one entry and returns the name of its file. */
async function script(entry, fileName, modules) {
  const { output } = await build({
    configFile: false,
    root: at("www"),
    // Chunks are found beside the script that wants them, wherever an editor puts the folder.
    base: "./",
    logLevel: "warn",
    publicDir: false,
    plugins: [shortNames(), shortTemplates(), virtualModules(modules)],
    build: {
      target: "es2022",
      // Newer than the scripts' target, so that `light-dark()` and nesting stay what they are instead of being emulated.
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      // The source maps are for editors who look; no page loads them.
      sourcemap: "hidden",
      rolldownOptions: {
        input: at(`www/src/${entry}.ts`),
        // The card imports the coach at run time, so the coach's exports are wanted though no page names them. What the later chunks share with it stays in
        // it: a chunk of its own would be one more request on the way to the first bout.
        preserveEntrySignatures: "allow-extension",
        output: { entryFileNames: fileName, chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  return output.find((piece) => piece.type === "chunk" && piece.isEntry).fileName;
}

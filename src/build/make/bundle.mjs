/**
 * The scripts: the coach with the page for when there is no engine as a chunk of its own, then the card, bundled apart so that it shares no
 * chunk with them and last because it must know their hashed names.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { at } from "../paths.mjs";
import { wireBytes } from "../report/sizes.mjs";
import { digest } from "./cache.mjs";
import { cardWords } from "./card-words.mjs";
import { languages, own } from "./languages.mjs";
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
  const words = Object.fromEntries(languages.map(({ tag }) => [tag, wordsIn(tag)]));
  const cards = languages.map((language) => [language, cardWords(language, words[language.tag]["first-bout"])]);
  const others = cards.filter(([language]) => language !== own);
  const engine = keep("whole-engine", "wasm", readFileSync(shipped("whole")));
  // What the plan loads; the words of the first bout too, for a reader who chooses another language.
  const later = ({ viewer: _, ...groups }) => groups;
  const plan = {
    engine,
    languages: written,
    words: Object.fromEntries(Object.entries(words).map(([tag, files]) => [tag, later(files)])),
  };
  const names = {
    engine: keep("engine", "wasm", readFileSync(shipped("first bout"))),
    languages: others.map(([{ tag }]) => tag),
    cards: keepCards(others),
    coach: await script("coach", "coach-[hash].js", {
      "steadyback:no-engine": noEngine,
      "steadyback:plan-assets": plan,
      "steadyback:rules": rules,
    }),
  };
  await script("take", "take.js", {});
  await script("offline", "offline.js", {});
  await script("viewer", "viewer.js", {
    "steadyback:viewer-assets": {
      engine,
      words: Object.fromEntries(
        Object.entries(words).map(([tag, files]) => [tag, [files["first-bout"], files.plan, files.viewer]]),
      ),
    },
  });
  await script("embed", "embed.js", {
    "steadyback:frame-words": {
      default: Object.fromEntries(languages.map(({ tag }) => [tag, plainMessages("frame", tag)])),
    },
  });
  await script("resizer", "steady-back-frame.js", {});
  await script("steady-back", "steady-back.js", {
    "steadyback:assets": names,
    "steadyback:card-words": { default: cards[0][1] },
    "steadyback:card-still": cardStill,
  });
  await script("builder", "builder.js", {
    "steadyback:builder-facts": builderFacts(names, words[own.tag]["first-bout"]),
  });
}

/** What can be chosen. The one that the build makes is only for trying screens. */
const written = languages.filter(({ made }) => made === undefined).map(({ tag, name }) => ({ tag, name }));

/** What the builder tells editors; it comes last, because it says what the others weigh. */
function builderFacts({ engine, coach }, messages) {
  const weigh = (...files) =>
    files.map((file) => wireBytes(readFileSync(`${folder}/${file}`))).reduce((sum, bytes) => sum + bytes);
  return {
    languages: written,
    weights: {
      card: weigh("steady-back.js"),
      firstBout: weigh("steady-back.js", coach, engine, messages),
      frame: weigh("steady-back-frame.js"),
    },
  };
}

/** Writes the cards that are not in the entry, and returns the digest of them all: the entry makes their names from it. */
function keepCards(cards) {
  const all = digest(JSON.stringify(cards));
  for (const [{ tag }, card] of cards) {
    writeFileSync(`${folder}/card.${tag}-${all}.js`, `export default ${JSON.stringify(card)}`);
  }
  return all;
}

/** The files of a language's words, by group. */
function wordsIn(language) {
  return Object.fromEntries(
    Object.keys(groups).map((group) => [group, keep(`${group}.${language}`, "ftl", messagesOf(group, language))]),
  );
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

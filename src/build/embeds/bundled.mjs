/** A peer that comes as source, bundled as its users would. */
import { build } from "vite";
import { at } from "../paths.mjs";

/** Bundles and minifies one file of `benches/embeds/src`. */
export async function bundled(file) {
  const { output } = await build({
    configFile: false,
    root: at("benches/embeds"),
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: at(`benches/embeds/src/${file}`) },
    },
  });
  return output[0].code;
}

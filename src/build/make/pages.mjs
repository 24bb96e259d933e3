/** The pages around the element: copied as they are, so that what an editor reads in the source is what is served. */
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { at } from "../paths.mjs";
import { say } from "../say.mjs";
import { publicAddress, writeOembed } from "./oembed.mjs";

/** Everything of `www` that is a page or belongs to one; scripts and messages go through the bundle. */
export function copyPages() {
  mkdirSync(at("dist"), { recursive: true });
  for (const name of readdirSync(at("www"))) {
    if (/\.(html|css|svg|txt|webmanifest)$/.test(name)) cpSync(at(`www/${name}`), at(`dist/${name}`));
  }
  if (existsSync(at("www/article"))) cpSync(at("www/article"), at("dist/article"), { recursive: true });
  const address = publicAddress();
  if (address) writeOembed(at("dist"), address);
  else say("no oembed.json, which needs the public address: STEADYBACK_URL=https://your.site/back/ npm run build");
}

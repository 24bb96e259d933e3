/**
 * Static oEmbed: a file that says how to show the coach, and a link to it in the pages, so that pasting their address into an editor that looks for one is
 * enough. oEmbed knows no relative addresses, so this needs the public one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Missing } from "../say.mjs";

/** Where the files will be, from `STEADYBACK_URL`; `undefined` where that is not set. Ends in a slash. */
export function publicAddress(value = process.env.STEADYBACK_URL) {
  if (!value) return undefined;
  const address = URL.canParse(value) ? new URL(value) : undefined;
  const local = address && ["localhost", "127.0.0.1"].includes(address.hostname);
  if (!address || !(address.protocol === "https:" || (local && address.protocol === "http:")))
    throw new Missing(
      `STEADYBACK_URL is "${value}", not the https address of a folder`,
      "STEADYBACK_URL=https://your.site/back/ npm run build",
    );
  return `${address.origin}${address.pathname.replace(/\/?$/, "/")}`;
}

const title = "Steadyback: three minutes for a nagging back";
/** The room for a bout, pixels: who has no script to make the frame taller has it from the start. */
const height = 800;

/** The oEmbed answer for the coach at `address`. */
export function oembed(address) {
  const frame = new URL("embed.html", address).href;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Steadyback",
    provider_url: address,
    cache_age: 86400,
    width: 640,
    height,
    // Only what WordPress lets through; it adds a sandbox of its own.
    html: `<iframe src="${frame.replaceAll("&", "&amp;")}" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`,
  };
}

/** Writes `oembed.json` into `folder` and the link to it into the pages there, instead of one that is already in them. */
export function writeOembed(folder, address) {
  writeFileSync(`${folder}/oembed.json`, `${JSON.stringify(oembed(address), null, 2)}\n`);
  const link = `<link rel="alternate" type="application/json+oembed" href="${new URL("oembed.json", address).href}" title="${title}" />`;
  for (const page of ["app.html", "index.html"]) {
    const html = readFileSync(`${folder}/${page}`, "utf8").replace(
      /\n *<link rel="alternate" type="application\/json\+oembed"[^>]*>/,
      "",
    );
    writeFileSync(`${folder}/${page}`, html.replace("\n  </head>", `\n    ${link}\n  </head>`));
  }
}

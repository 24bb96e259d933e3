/** Skipping work whose inputs have not changed, by content. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";

/** A short digest of bytes or text, as used in file names. */
export const digest = (content) => createHash("sha256").update(content).digest("hex").slice(0, 8);

/** Every file under `paths` (files or folders, absolute), sorted. */
export function files(...paths) {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .sort()
      .flatMap((name) => files(`${path}/${name}`));
  });
}

/**
 * Does `work` unless `inputs` and `settings` are what they were last time and every one of `outputs` is still there.
 * Returns whether it worked.
 */
export async function unlessFresh(name, { inputs, settings = "", outputs }, work) {
  const stamp = at(`.cache/build/${name}`);
  const now = digest(JSON.stringify([settings, inputs.map((path) => [path, digest(readFileSync(path))])]));
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (before === now && outputs.every((path) => existsSync(path))) return false;
  await work();
  mkdirSync(at(".cache/build"), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

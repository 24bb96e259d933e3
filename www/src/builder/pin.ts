import type { Pin } from "./snippets.ts";

/** The entry's pinned name and its hash, from the list beside it; `undefined` where there is none. */
export async function readPin(): Promise<Pin | undefined> {
  const list: Record<string, string> = await fetch(new URL(/* @vite-ignore */ "integrity.json", import.meta.url))
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => ({}));
  const file = Object.keys(list).find((name) => /^steady-back-[0-9a-f]{8}\.js$/.test(name));
  const hash = file && list[file];
  return file && hash ? { file, hash } : undefined;
}

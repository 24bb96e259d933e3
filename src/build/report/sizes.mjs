/** What the built files weigh against the checked-in budgets. */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { plain } from "../make/file-names.mjs";
import { poses } from "../make/prerender.mjs";
import { at } from "../paths.mjs";

/** Bytes of `content` over the wire: brotli at its best, as a good static host sends it. */
export const wireBytes = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

/** Every shipped file and every journey as `{ name, bytes, limit }`; a file without a budget has the limit 0, so that nothing ships unbudgeted. */
export function sizes() {
  const budgets = JSON.parse(readFileSync(at("src/build/budgets.json"), "utf8"));
  // Source maps, the list of hashes and the licences are for editors; no page loads them.
  const shipped = readdirSync(at("dist/steady-back")).filter((name) => !/\.(map|json|txt)$/.test(name));
  const bytes = Object.fromEntries(
    shipped.map((name) => [plain(name), wireBytes(readFileSync(at(`dist/steady-back/${name}`)))]),
  );
  // Part of the engines: what all the figure's poses, correct and fault, weigh by themselves.
  bytes["the poses of both engines"] = wireBytes(readFileSync(poses));
  const names = [...new Set([...Object.keys(budgets.files), ...Object.keys(bytes)])];
  const files = names.map((name) => ({ name, bytes: bytes[name] ?? Number.NaN, limit: budgets.files[name] ?? 0 }));
  const journeys = budgets.journeys.map((journey) => ({
    name: `${journey.name}, ${journey.files.length} of ≤ ${journey.requests} requests`,
    bytes:
      journey.files.length > journey.requests ? Number.NaN : journey.files.reduce((sum, name) => sum + bytes[name], 0),
    limit: journey.bytes,
  }));
  return [...files, ...journeys];
}

/** Prints the table and counts it. A missing file or too many requests is not a number, which is never within a limit. */
export function gate(tally) {
  const rows = sizes();
  for (const { name, bytes, limit } of rows) {
    console.log(
      `  ${bytes <= limit ? " " : "✗"} ${name.padEnd(52)} ${String(bytes).padStart(7)} of ${String(limit).padStart(7)} B`,
    );
  }
  const over = rows.filter(({ bytes, limit }) => !(bytes <= limit)).map(({ name }) => name);
  tally.add("sizes", rows.length - over.length, over.length, over);
}

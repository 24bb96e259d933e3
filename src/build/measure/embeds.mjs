/** This element beside other embeds: one row each. */
import { measurePeer } from "../embeds/measure.mjs";
import { peers } from "../embeds/peers.mjs";

/** A table of its own shape: `columns` and `lines`. */
export async function embeds() {
  const lines = [];
  for (const peer of peers) {
    const found = await measurePeer(peer);
    lines.push([
      peer.name,
      `${count(found.before)} B in ${found.requestsBefore}`,
      `${count(found.usable)} B in ${found.requests}`,
      `${Math.round(found.load)} ms`,
      `${Math.round(found.use)} ms`,
      found.shift.toFixed(3),
      found.others.length === 0 ? "none" : found.others.join(", "),
    ]);
    console.log(`  ${lines.at(-1).join(" · ")}`);
  }
  return {
    columns: [
      "embed",
      "bytes before interaction, requests",
      "bytes to usable, requests",
      "scripts at load, 4×",
      "scripts to usable, 4×",
      "layout shift, slow 4G",
      "other hosts asked",
    ],
    lines,
  };
}

const count = (bytes) => bytes.toLocaleString("en-GB");

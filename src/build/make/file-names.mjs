/** What the names of the built files say: a digest in the name means that the file under it never changes. */

const DIGEST = /-[\w-]{8}(?=\.\w+$)/;

/** Whether the name has a digest, so that browsers may keep the file for ever. */
export const isHashed = (name) => DIGEST.test(name);

/** A file's name without the digest in it: `coach-1a2b3c4d.js` → `coach.js`. */
export const plain = (name) => name.replace(DIGEST, "");

/** Where the coach is: on its own, in a frame of its own site, of another site, or of a page that lets it do next to nothing. */
export type Surroundings = "alone" | "own site" | "other site" | "sealed";

/** Finds out, without telling anybody. */
export function surroundings(): Surroundings {
  if (parent === window) return "alone";
  // The origin of a page sandboxed without `allow-same-origin`: every storage refuses.
  if (origin === "null") return "sealed";
  try {
    // Reading this is what another site's frame may not do.
    return top?.location.href ? "own site" : "other site";
  } catch {
    return "other site";
  }
}

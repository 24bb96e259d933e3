/** Tells whether the reader asked for less motion: now, and whenever it changes. */
export function reducedMotion(tell: (still: boolean) => void): void {
  const query = matchMedia("(prefers-reduced-motion: reduce)");
  query.addEventListener("change", () => tell(query.matches));
  tell(query.matches);
}

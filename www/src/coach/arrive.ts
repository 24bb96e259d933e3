/**
 * Brings the reader to a new screen after a tap: focus on its heading, and its top in sight.
 *
 * Focus and scrolling follow only a tap: the coach never pulls a reader back who has scrolled on.
 */
export function arrive(stage: HTMLElement): void {
  const heading = stage.querySelector<HTMLElement>("[data-arrive]");
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  stage.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
}

/**
 * Draws a screen that comes without a tap into exactly the room the last one had, so that the page around does not move.
 *
 * What does not fit can be scrolled to; the next tap gives the screen its own height.
 */
export function keepHeight(stage: HTMLElement, draw: () => void): void {
  const { height } = stage.getBoundingClientRect();
  draw();
  stage.style.height = `${height}px`;
  stage.classList.add("held");
}

/** Lets the screen have its own height again. */
export function releaseHeight(stage: HTMLElement): void {
  stage.style.height = "";
  stage.classList.remove("held");
}

/** The height the page needs, pixels, told now and whenever it changes; never less than the room it was given, so that nothing on the page moves up. */
export function onHeight(tell: (height: number) => void): void {
  const room = innerHeight;
  document.body.style.minHeight = `${room}px`;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame that is not shown has no height to speak of.
    if (innerWidth > 0 && height > 0) tell(height);
  }).observe(document.body);
}

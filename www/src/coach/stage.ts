/** Empties the box for the coach. A new element each time, so that nothing of what was drawn there before is in the way. */
export function openStage(box: HTMLElement): HTMLElement {
  const stage = document.createElement("div");
  stage.className = "stage";
  box.className = "box busy coach";
  box.replaceChildren(stage);
  return stage;
}

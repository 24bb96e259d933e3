/**
 * The least a page can draw: a line that changes each frame. What a frame costs the browser before anything is drawn in it is not the figure's, and
 * on a slow machine it is most of the frame.
 */
export function drawOneLine() {
  const svg = '<svg style="width:300px;height:200px"><line x2="50" y2="50" stroke="red"/></svg>';
  document.body.innerHTML = svg;
  const line = document.querySelector("line");
  let frames = 0;
  const draw = () => {
    line.setAttribute("x1", frames++ % 100);
    requestAnimationFrame(draw);
  };
  draw();
}

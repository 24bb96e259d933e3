/**
 * `steady-back-frame.js`, beside `<iframe class="steady-back-frame" src="…/embed.html">`: gives each such frame the height it asks for, and tells it whether
 * the page is dark. It listens to those frames only, and only while they show the site they were given.
 */
import type { FromFrame, FromPage } from "./embed/protocol.ts";

const frames = (): Iterable<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>("iframe.steady-back-frame");
const night = matchMedia("(prefers-color-scheme: dark)");

/** The origin that a frame's messages must have; a sandbox without `allow-same-origin` takes it away. */
function originOf(frame: HTMLIFrameElement): string {
  const sealed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
  return sealed ? "null" : new URL(frame.src, document.baseURI).origin;
}

/** A frame that is not there yet, or has no origin of its own, cannot be addressed by one; the greeting says nothing that others may not hear. */
function greet(frame: HTMLIFrameElement, to = "*"): void {
  const scheme = getComputedStyle(frame).colorScheme;
  const dark = scheme.includes("dark") && (night.matches || !scheme.includes("light"));
  const hello: FromPage = { steadyback: "hello", dark };
  frame.contentWindow?.postMessage(hello, to === "null" ? "*" : to);
}

function greetAll(): void {
  for (const frame of frames()) greet(frame);
}

addEventListener("message", ({ source, origin, data }: MessageEvent<FromFrame | null>) => {
  for (const frame of frames()) {
    if (source !== frame.contentWindow || origin !== originOf(frame)) continue;
    if (data?.steadyback === "ready") greet(frame, origin);
    // As tall as it says, and its border; within reason, whatever it says.
    if (data?.steadyback === "height" && data.height > 0)
      frame.style.height = `${Math.min(data.height, 5000) + frame.offsetHeight - frame.clientHeight}px`;
  }
});
night.addEventListener("change", greetAll);
greetAll();

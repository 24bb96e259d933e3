import { onHeight } from "./height.ts";
import type { FromFrame, FromPage } from "./protocol.ts";

/**
 * Talks to the page around the frame, if that has our script: tells it the height, and takes its colours.
 *
 * The first origin that greets from the window around us is the page; nobody else is listened to, and nobody else is told.
 */
export function talkToPage(wearsDark: (dark: boolean) => void): void {
  let page: string | undefined;
  const say = (message: FromFrame): void =>
    parent.postMessage(message, page === undefined || page === "null" ? "*" : page);
  addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isGreeting(data) || (page !== undefined && origin !== page)) return;
    const first = page === undefined;
    page = origin;
    wearsDark(data.dark);
    if (first) onHeight((height) => say({ steadyback: "height", height }));
  });
  say({ steadyback: "ready" });
}

function isGreeting(data: unknown): data is FromPage {
  return (
    typeof data === "object" && data !== null && "steadyback" in data && data.steadyback === "hello" && "dark" in data
  );
}

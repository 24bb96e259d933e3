import { onHeight } from "./height.ts";

/** WordPress's own limits for such a frame, pixels. */
const LEAST = 200;
const MOST = 1000;

/** The secret WordPress puts into the fragment of a frame it made from oEmbed; `undefined` in any other. */
export function wordpressSecret(hash: string): string | undefined {
  return /[#?&]secret=([a-z\d]{1,64})(&|$)/i.exec(hash)?.[1];
}

/**
 * Speaks the protocol of WordPress's oEmbed frames, which are sandboxed to scripts alone: height, and links, which only the page itself can open.
 *
 * WordPress knows the frame by its secret. It does not say who it is, so this goes to whoever is there; it carries a height, or an address that the reader
 * has just asked for.
 */
export function talkToWordpress(secret: string): void {
  const say = (message: "height" | "link", value: number | string): void =>
    parent.postMessage({ message, secret, value }, "*");
  onHeight((height) => say("height", Math.min(MOST, Math.max(LEAST, height))));
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.download) return;
    event.preventDefault();
    say("link", link.href);
  });
}

import words from "steadyback:frame-words";
import { make } from "../facade/make.ts";
import type { Surroundings } from "./surroundings.ts";

/** Says what a frame cannot do, and offers the way round; nothing where the frame is the site's own. */
export function drawNote(footer: HTMLElement, where: Surroundings, language: string): void {
  if (where !== "other site" && where !== "sealed") return;
  const say = words[language] ?? words["en-GB"] ?? {};
  const link = make("a", "", say["frame-open"] ?? "");
  link.href = new URL("app.html", location.href).href;
  link.target = "_blank";
  link.rel = "noopener";
  // A sealed frame may not be able to open it, so its address is there to be read.
  if (where === "sealed") link.textContent = link.href;
  footer.replaceChildren(say[where === "sealed" ? "frame-sealed" : "frame-limits"] ?? "", " ", link, ".");
  if (where === "sealed") footer.lastChild?.remove();
  footer.hidden = false;
}

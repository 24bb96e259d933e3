import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Reader } from "../coach/reader.ts";

/** The editor's own link, where there is one: it opens apart, and tells the other side nothing about where it came from. */
export function supportLink({ host, say, follow }: Reader): TemplateResult | typeof nothing {
  const href = host.getAttribute("coach-href");
  if (!href || !isWebAddress(href)) return nothing;
  return html`
    <a class="button quiet" part="support" href=${href} target="_blank" rel="noreferrer noopener" @click=${follow}>
      ${host.getAttribute("coach-label") || say("support-label")}
    </a>
  `;
}

/** A script address in an attribute must not become a link that runs. */
function isWebAddress(href: string): boolean {
  try {
    return ["http:", "https:", "mailto:", "tel:"].includes(new URL(href, document.baseURI).protocol);
  } catch {
    return false;
  }
}

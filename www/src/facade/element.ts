import { base, choice } from "./attributes.ts";
import { drawCard, drawFailure, drawWaiting } from "./card.ts";
import type { CoachModule, MountedCoach } from "./contract.ts";
import { announce } from "./events.ts";
import css from "./facade.css?inline";
import { forget, load } from "./load.ts";
import { make } from "./make.ts";

let sheet: CSSStyleSheet | undefined;

/**
 * `<steady-back>`: a light card that becomes the coach on the first tap.
 *
 * @attr theme - `auto` (default: the page's own `color-scheme`), `light` or `dark`
 * @attr load - when to fetch the coach: `click` (default: on hover, focus or tap), `visible` or `eager`
 * @attr src-base - the folder of the coach's files, if not that of the script
 * @attr coach-label - the words of the editor's own link
 * @attr coach-href - where it leads
 * @attr emergency-region - ISO 3166 region, for the emergency number
 */
export class SteadyBack extends HTMLElement {
  #box = make("div", "card");
  #coach: Promise<MountedCoach | undefined> | undefined;

  /** The same as a tap on the card: the reader still goes through the check. */
  start(): void {
    this.#coach ??= this.#mount();
  }

  /** Pauses a bout that is playing. */
  pause(): void {
    this.#coach?.then((coach) => coach?.pause());
  }

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
    this.#box.part = "box";
    // The page's own fallback is not drawn on a screen, but it is what gets printed.
    root.append(this.#box, make("slot", "fallback"));
    drawCard(this.#box, () => this.start());
    this.#warmUp();
    choice(this, "theme", ["auto", "light", "dark"]);
  }

  disconnectedCallback(): void {
    // An element that is only moved is back by now.
    queueMicrotask(() => this.isConnected || this.pause());
  }

  #warmUp(): void {
    const fetchAhead = (): unknown => load(base(this));
    const when = choice(this, "load", ["click", "visible", "eager"]);
    // A finger enters too, a moment before it taps.
    for (const hint of ["pointerenter", "focusin"]) this.addEventListener(hint, fetchAhead, { once: true });
    if (when === "eager") fetchAhead();
    if (when === "visible") {
      new IntersectionObserver(([entry], observer) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        fetchAhead();
      }).observe(this);
    }
  }

  async #mount(): Promise<MountedCoach | undefined> {
    const box = this.#box;
    const fail = (): undefined => {
      this.#coach = forget();
      drawFailure(box, () => this.start());
      announce(this, "steadyback-error", { code: "load" });
    };
    const tapped = performance.now();
    drawWaiting(box);
    const { coach, ...parts } = load(base(this));
    try {
      const { mount } = (await coach) as CoachModule;
      return await mount({
        host: this,
        box,
        tapped,
        fail,
        announce: (name, detail) => announce(this, name, detail),
        ...parts,
      });
    } catch {
      return fail();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "steady-back": SteadyBack;
  }
}

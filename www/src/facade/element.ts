import { drawCard, drawFailure, drawWaiting } from "./card.ts";
import type { CoachModule, MountedCoach } from "./contract.ts";
import { announce } from "./events.ts";
import css from "./facade.css?inline";
import { forget, load } from "./load.ts";
import { make } from "./make.ts";
import { adoptProperties, defineProperties } from "./properties.ts";
import { fileOf, own, type Words } from "./words.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * `<steady-back>`: a light card that becomes the coach on the first tap.
 *
 * Each attribute is a property too, in camel case (`coachHref`); `start`, which is a method, is `startWith`. An unknown value counts as the first of
 * those listed, and is told in the console once. `load`, `lang`, `dir` and `src-base` are read when the element comes into the page; `start`, `store`,
 * `emergency-region` and `features` at the first tap; the others at any time.
 *
 * @attr lang - BCP 47: the language, where the coach speaks it; else that of the nearest element around, else British English
 * @attr dir - `ltr` or `rtl`; the language's own direction without it
 * @attr theme - `auto` (default: the page's own `color-scheme`), `light` or `dark`
 * @attr load - when to fetch the coach: `click` (default: on hover, focus or tap), `visible` or `eager`
 * @attr start - what the first tap opens: `try` (default: one bout) or `plan`
 * @attr store - a name, for coaches of one site that must not share what they remember
 * @attr src-base - the folder of the coach's files, if not that of the script
 * @attr coach-label - the words of the editor's own link
 * @attr coach-href - where it leads
 * @attr emergency-region - ISO 3166 region, for the emergency number
 * @attr features - what to leave out: any of `no-plan`, `no-library`, `no-reminders` and `no-hand-over`, with spaces between
 *
 * @slot - the editor's fallback: shown where the script does not run, printed in place of the coach, and offered when nothing can be loaded
 *
 * @fires {CustomEvent<null>} steadyback-ready - the coach is loaded and usable
 * @fires {CustomEvent<null>} steadyback-start - a bout began
 * @fires {CustomEvent<null>} steadyback-finish - a bout ended, by itself or early
 * @fires {CustomEvent<null>} steadyback-stage - the plan moved on to its next stage
 * @fires {CustomEvent<null>} steadyback-support - the reader followed the editor's link
 * @fires {CustomEvent<{ code: "load" | "engine" }>} steadyback-error - the coach could not load, or stopped working; the page still helps
 *
 * @csspart box - the whole of the card and of the coach
 * @csspart start - the card's button
 * @csspart support - the editor's link
 *
 * @cssproperty --steadyback-accent - buttons and what stands out
 * @cssproperty --steadyback-on-accent - the words on them
 * @cssproperty --steadyback-surface - the ground
 * @cssproperty --steadyback-raised - panels on the ground
 * @cssproperty --steadyback-ink - the words
 * @cssproperty --steadyback-radius - how round the box is
 * @cssproperty --steadyback-figure - the moving figure
 */
export class SteadyBack extends HTMLElement {
  declare theme: "auto" | "light" | "dark";
  declare load: "click" | "visible" | "eager";
  /** The attribute `start`. */
  declare startWith: "try" | "plan";
  declare store: string;
  declare srcBase: string;
  declare coachLabel: string;
  declare coachHref: string;
  declare emergencyRegion: string;
  declare features: string;

  #box = make("div", "card");
  #words: Words = own;
  /** Done when the words of a language that is not in this script are there, or cannot be had. */
  #speaks: Promise<void> | undefined;
  #coach: Promise<MountedCoach | undefined> | undefined;

  /** The same as a tap on the card: the reader still goes through the check. */
  start(): void {
    this.#coach ??= this.#mount();
  }

  /** Pauses a bout that is playing. */
  pause(): void {
    this.#ask("pause");
  }

  /** Opens the reader's own dialog about backups; nothing comes back to the page. */
  exportJournal(): void {
    this.start();
    this.#ask("exportJournal");
  }

  /** Opens the reader's own dialog about erasing everything; nothing is erased unless the reader says so there. */
  erase(): void {
    this.start();
    this.#ask("erase");
  }

  #ask(what: keyof MountedCoach): void {
    this.#coach?.then((coach) => coach?.[what]?.());
  }

  connectedCallback(): void {
    if (this.shadowRoot) return;
    adoptProperties(this as HTMLElement as Parameters<typeof adoptProperties>[0]);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.#box.part = "box";
    // The page's own fallback is not drawn on a screen, but it is what gets printed.
    root.append(this.#box, make("slot", "fallback"));
    const file = fileOf(this);
    if (!file) this.#draw(own);
    else {
      this.#speaks = import(/* @vite-ignore */ base(this) + file).then(
        (language) => this.#draw(language.default),
        () => this.#draw(own),
      );
    }
  }

  disconnectedCallback(): void {
    // An element that is only moved is back by then.
    this.#coach?.then((coach) => this.isConnected || coach?.pause());
  }

  /** Draws the card, whose room was there before. */
  #draw(words: Words): void {
    this.#words = words;
    if (!this.#coach) drawCard(this, this.#box, words);
    // A finger enters too, a moment before it taps.
    for (const hint of ["pointerenter", "focusin"]) this.addEventListener(hint, this.#load, { once: true });
    if (this.load === "eager") this.#load();
    if (this.load === "visible") {
      new IntersectionObserver(([entry], observer) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        this.#load();
      }).observe(this);
    }
  }

  #load = () => load(base(this), this.#words[2]);

  async #mount(): Promise<MountedCoach | undefined> {
    const box = this.#box;
    const fail = (): undefined => {
      this.#coach = forget();
      drawFailure(this, box, this.#words);
      announce(this, "steadyback-error", { code: "load" });
    };
    const tapped = performance.now();
    drawWaiting(box, this.#words);
    await this.#speaks;
    const { coach, ...parts } = this.#load();
    try {
      return await ((await coach) as CoachModule).mount({
        host: this,
        box,
        tapped,
        fail,
        ...parts,
      });
    } catch {
      return fail();
    }
  }
}

defineProperties(SteadyBack.prototype);

/** The folder the other files come from: `src-base`, else the folder of this script. Ends in a slash. */
function base({ srcBase }: SteadyBack): string {
  try {
    if (srcBase) return new URL(srcBase.replace(/\/?$/, "/"), document.baseURI).href;
  } catch {
    // The coach's part says so in the console.
  }
  return import.meta.resolve("./");
}

declare global {
  interface HTMLElementTagNameMap {
    "steady-back": SteadyBack;
  }
}

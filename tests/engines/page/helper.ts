/**
 * Runs in the page, before the coach: a clock that the test moves, a console that is kept, and ways to find what a reader sees.
 * Everything is plain DOM, so that it is the same in every engine.
 */
import { install } from "@sinonjs/fake-timers";

const said: string[] = [];
for (const level of ["error", "warn"] as const)
  console[level] = (...words) => said.push(`${level}: ${words.join(" ")}`);
addEventListener("error", (event) => said.push(`uncaught: ${event.message}`));
addEventListener("unhandledrejection", (event) => said.push(`rejected: ${event.reason}`));

const clock = install({
  now: Date.parse(new URLSearchParams(location.search).get("at") ?? "2026-03-10T10:00:00Z"),
  shouldAdvanceTime: true,
  toFake: [
    "Date",
    "performance",
    "setTimeout",
    "clearTimeout",
    "setInterval",
    "clearInterval",
    "requestAnimationFrame",
    "cancelAnimationFrame",
  ],
});

const root = (): ShadowRoot | null | undefined => document.querySelector("steady-back")?.shadowRoot;
const shown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? element.getClientRects().length > 0;
const all = (selector: string): HTMLElement[] => [...(root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
const text = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** What the journeys call. */
const helper = {
  said,
  clock,
  all,
  /** The first that is shown. */
  one: (selector: string): HTMLElement | undefined => all(selector).find(shown),
  /** A button by its whole words, else by their beginning. */
  button(words: string): HTMLElement | undefined {
    const buttons = all("button, summary, [role=switch]").filter(shown);
    return (
      buttons.find((one) => (one.getAttribute("aria-label") ?? text(one)) === words) ??
      buttons.find((one) => text(one).startsWith(words))
    );
  },
  /** The words of the first that is shown. */
  words: (selector: string): string | undefined => {
    const found = all(selector).find(shown);
    return found && text(found);
  },
  /** What the figure looks like now. */
  figure: (): string => all("[data-figure] svg")[0]?.outerHTML ?? "",
};

export type Helper = typeof helper;
Object.assign(globalThis, { helper });

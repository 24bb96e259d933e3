/** The few words that must be there before anything else is loaded, and when nothing else can be (`card.ftl`). */
import { cards, languages } from "steadyback:assets";
import own from "steadyback:card-words";

/** The words of the language that is in this script. */
export { own };

/** The card's words in one language. */
export type Words = typeof own;

/**
 * The file of the card's words in the language of an element; nothing where this script has them, or nobody does.
 *
 * The browser knows that language: the element's own, or that of the nearest around it, through shadow roots too. `ar` is found for `ar-EG`.
 */
export function fileOf(element: HTMLElement): string | undefined {
  const tag = languages.find((language) => element.matches(`:lang(${language})`));
  return tag && `card.${tag}-${cards}.js`;
}

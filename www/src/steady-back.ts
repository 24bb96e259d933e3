/**
 * The entry file of the embed and the only one a page pays for before anybody touches the coach:
 * it draws a light card, and fetches the rest on the first tap.
 */
import { SteadyBack } from "./facade/element.ts";
import { upgradePlaceholders } from "./facade/placeholders.ts";

try {
  customElements.define("steady-back", SteadyBack);
} catch {
  // A second copy of the script on the page must not throw: the first one to arrive owns the name.
}
upgradePlaceholders();

export type { SteadyBack };

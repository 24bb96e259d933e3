/**
 * `<div data-steady-back data-coach-href="…">` is the same as the element, for sites whose filter strips custom elements.
 *
 * The element goes inside the `div`, so that the site's own class, language and height on it stay in force.
 */
export function upgradePlaceholders(): void {
  for (const placeholder of document.querySelectorAll<HTMLElement>("[data-steady-back]")) {
    if (placeholder.querySelector("steady-back")) continue;
    const element = document.createElement("steady-back");
    for (const { name, value } of placeholder.attributes) {
      // A filter that lets such a `div` through does so because it runs nothing: so neither a handler nor the address of scripts is taken over.
      if (/^data-(?!on|src)/.test(name)) element.setAttribute(name.slice(5), value);
    }
    element.append(...placeholder.childNodes);
    placeholder.append(element);
  }
}

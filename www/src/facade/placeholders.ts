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
      if (name.startsWith("data-")) element.setAttribute(name.slice(5), value);
    }
    element.append(...placeholder.childNodes);
    placeholder.append(element);
  }
}

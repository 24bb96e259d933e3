/**
 * `<div data-steady-back data-coach-href="…">` is the same as the element, for sites whose filter strips custom elements.
 *
 * The element goes inside the `div`, so that the site's own class and height on it stay in force.
 */
export function upgradePlaceholders(): void {
  for (const placeholder of document.querySelectorAll<HTMLElement>("[data-steady-back]")) {
    if (placeholder.querySelector("steady-back")) continue;
    const element = document.createElement("steady-back");
    for (const { name, value } of [...placeholder.attributes]) {
      const own = name.startsWith("data-") ? name.slice(5) : name === "lang" || name === "dir" ? name : "steady-back";
      if (own !== "steady-back") element.setAttribute(own, value);
    }
    element.append(...placeholder.childNodes);
    placeholder.append(element);
  }
}

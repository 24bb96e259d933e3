/** What a page is like outside the coach, to see that the coach leaves it alone. */
import type { Page } from "@playwright/test";

/** Every element outside, with its attributes and computed styles, and the names of the page's globals. Heights, and margins that follow from them, are left out: the coach may grow. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const grows = /height|block-size|origin|^(inset|top|bottom|left|right|margin-(top|bottom|block))/;
    const elements = [...document.querySelectorAll("*")].filter((element) => !element.closest("steady-back"));
    const described = elements.map((element) => {
      const style = getComputedStyle(element);
      const looks = [...style].filter((name) => !grows.test(name)).map((name) => style.getPropertyValue(name));
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
      return [element.localName, ...attributes, ...looks].join(" ");
    });
    // Each copy of lit on a page adds itself to one list, whoever brought it.
    const globals = Object.getOwnPropertyNames(window).filter((name) => name !== "litHtmlVersions");
    return [...described, `${document.adoptedStyleSheets.length} sheets`, ...globals.sort()];
  });
}

let warned = false;

function warn(name: string, value: string): void {
  if (!warned) console.warn(`<steady-back> ${name}="${value}"?`);
  warned = true;
}

/** The value of an attribute that has a fixed choice; the first choice when it is absent or unknown (warns once). */
export function choice(element: HTMLElement, name: string, choices: readonly [string, ...string[]]): string {
  const value = element.getAttribute(name);
  if (value === null || choices.includes(value)) return value ?? choices[0];
  warn(name, value);
  return choices[0];
}

/** The folder the other files come from: `src-base`, else the folder of this script. Ends in a slash. */
export function base(element: HTMLElement): string {
  const value = element.getAttribute("src-base");
  if (value) {
    try {
      return new URL(value.replace(/\/?$/, "/"), document.baseURI).href;
    } catch {
      warn("src-base", value);
    }
  }
  return new URL(/* @vite-ignore */ "./", import.meta.url).href;
}

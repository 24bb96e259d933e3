let warned = false;

function warn(element: HTMLElement, name: string): void {
  if (!warned) console.warn(`steady-back: ${name}="${element.getAttribute(name)}"?`);
  warned = true;
}

/** The value of an attribute that has a fixed choice; the first choice when it is absent or unknown (warns once). */
export function choice(element: HTMLElement, name: string, choices: readonly [string, ...string[]]): string {
  const value = element.getAttribute(name) ?? choices[0];
  if (choices.includes(value)) return value;
  warn(element, name);
  return choices[0];
}

/** The folder the other files come from: `src-base`, else the folder of this script. Ends in a slash. */
export function base(element: HTMLElement): string {
  const folder = element.getAttribute("src-base");
  try {
    if (folder) return new URL(folder.replace(/\/?$/, "/"), document.baseURI).href;
  } catch {
    warn(element, "src-base");
  }
  return new URL(/* @vite-ignore */ "./", import.meta.url).href;
}

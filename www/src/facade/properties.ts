/** The attributes that are properties too, by the property's name: it is the attribute's in camel case, but `start` is a method already. */
const properties = "theme load startWith store srcBase coachLabel coachHref emergencyRegion features".split(" ");

/** Gives a class of elements the properties: the attribute's text, empty where there is none. */
export function defineProperties(prototype: HTMLElement): void {
  for (const property of properties) {
    const name = property.replace("With", "").replace(/[A-Z]/, "-$&");
    Object.defineProperty(prototype, property, {
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? "";
      },
      set(this: HTMLElement, value) {
        this.setAttribute(name, value);
      },
    });
  }
}

/** Takes up what a page set before the element was defined: it lies on the element itself, in front of the property. */
export function adoptProperties(element: HTMLElement & Record<string, unknown>): void {
  for (const property of properties) {
    const value = element[property];
    delete element[property];
    if (value) element[property] = value;
  }
}

import type { Settings } from "./settings.ts";
import { styles } from "./snippets.ts";

/** The widths of the screens, pixels. */
const widths: Readonly<Record<string, number>> = { phone: 375, tablet: 768, desktop: 1280 };

/** The coach as it will be, on a page as wide as a telephone, a tablet or a desk's screen: the real one, which can be tried. */
export class Preview {
  #drawn = "";

  /** `stage` is the room for the page; `page` is the page, and `place` the coach's place in it. */
  constructor(
    private readonly stage: HTMLElement,
    private readonly page: HTMLElement,
    private readonly place: HTMLElement,
  ) {
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  /** Shows the page of a device on a light or dark ground. */
  onto(device: string, ground: string): void {
    this.page.dataset.device = device;
    this.page.style.colorScheme = ground;
    this.#fit();
  }

  /** Shows the coach. What is only style changes in place; anything else begins anew. */
  draw(settings: Settings): void {
    const wanted = JSON.stringify([...settings.attributes]);
    let coach = this.place.querySelector("steady-back");
    if (!coach || wanted !== this.#drawn) {
      this.#drawn = wanted;
      coach = document.createElement("steady-back");
      for (const [name, value] of settings.attributes) coach.setAttribute(name, value);
      // What is tried here is nobody's plan, and must not meet one.
      coach.setAttribute("store", "builder");
      this.place.replaceChildren(coach);
    }
    coach.removeAttribute("style");
    for (const [name, value] of styles(settings)) coach.style.setProperty(name, value);
  }

  #fit(): void {
    const width = widths[this.page.dataset.device ?? ""] ?? 0;
    this.page.style.width = `${width}px`;
    this.page.style.zoom = `${Math.min(1, this.stage.clientWidth / width)}`;
  }
}

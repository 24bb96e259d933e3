/** How a reader touches the page: each test says with what. */
import { expect, type Locator } from "@playwright/test";

export interface Hand {
  /** Presses a control. */
  press(control: Locator): Promise<void>;
}

export const mouse: Hand = {
  press: (control) => control.click(),
};

/** Presses without waiting for the page to stand still: for weeks on end, and where the page's clock stands. */
export const swift: Hand = {
  async press(control) {
    await expect(control).toBeEnabled();
    await control.evaluate((element: HTMLElement) => element.click());
  },
};

/** Never leaves the keys: Tab to the control (arrows within a scale), then Enter or Space. */
export const keyboard: Hand = {
  async press(control) {
    await expect(control).toBeVisible();
    const { keyboard: keys } = control.page();
    for (let tries = 0; tries < 80 && !(await holdsFocus(control)); tries++) {
      await keys.press((await inSameScale(control)) ? "ArrowRight" : "Tab");
    }
    await expect(control, "reached by Tab and arrow keys").toBeFocused();
    await keys.press((await control.getAttribute("type")) === "checkbox" ? "Space" : "Enter");
  },
};

const holdsFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);

const inSameScale = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const focused = (element.getRootNode() as Document | ShadowRoot).activeElement;
    const scale = element.closest(".scale");
    return scale !== null && focused !== null && scale.contains(focused) && focused !== element;
  });

/** Chooses by the words beside a box or a ring, as a finger does: once they stand still, for a page that has just come may still be scrolling. */
export async function ticks(choice: Locator): Promise<void> {
  await choice.locator("xpath=ancestor::label").click();
  await expect(choice).toBeChecked();
}

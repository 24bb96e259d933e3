import { isAddress } from "./addresses.ts";
import { words } from "./words.ts";

/** What is wrong with each field's text, if anything, by the field's name. An empty field is never wrong. */
const checks: Readonly<Record<string, (text: string, form: HTMLFormElement) => string>> = {
  "coach-href": (text) => (isAddress(text) ? "" : words.notALink),
  "coach-label": (_, form) =>
    form.elements.namedItem("coach-href") instanceof HTMLInputElement && new FormData(form).get("coach-href") === ""
      ? words.labelWithout
      : "",
  base: (text) => (isAddress(text) ? "" : words.notABase),
  "emergency-region": (text) => (/^[a-z]{2}$/i.test(text) ? "" : words.notARegion),
};

/** Says beside each field what is wrong with it. */
export function checkFields(form: HTMLFormElement): void {
  for (const [name, check] of Object.entries(checks)) {
    const input = form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) continue;
    const text = input.value.trim();
    const problem = text === "" ? "" : check(text, form);
    const place = document.getElementById(`${name}-problem`);
    if (place && place.textContent !== problem) place.textContent = problem;
    input.setAttribute("aria-invalid", `${problem !== ""}`);
  }
}

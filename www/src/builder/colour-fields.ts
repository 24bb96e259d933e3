import { colourNames } from "../embed/parameters.ts";
import { make } from "../facade/make.ts";
import { own, type Scheme, schemes } from "./colours.ts";
import { isHex } from "./contrast.ts";
import { colourWords, schemeWords, words } from "./words.ts";

/** Puts a row for each colour into the table: to pick, or to paste. */
export function drawColourFields(body: HTMLElement): void {
  for (const name of colourNames) {
    const heading = make("th", "", colourWords[name]);
    heading.scope = "row";
    body.append(make("tr", "", heading, ...schemes.map((scheme) => make("td", "", ...field(name, scheme)))));
  }
}

function field(name: keyof typeof colourWords, scheme: Scheme): HTMLElement[] {
  const [colour, look] = [colourWords[name], schemeWords[scheme].toLowerCase()];
  const picker = make("input", "swatch");
  picker.type = "color";
  picker.setAttribute("aria-label", words.colourPicker(colour, look));
  const text = make("input", "hex");
  text.name = `${name}-${scheme}`;
  text.spellcheck = false;
  text.autocomplete = "off";
  text.maxLength = 7;
  text.setAttribute("aria-label", words.colour(colour, look));
  text.defaultValue = own[scheme][name];
  picker.defaultValue = own[scheme][name];
  picker.addEventListener("input", () => {
    text.value = picker.value;
    text.setCustomValidity("");
  });
  text.addEventListener("input", () => {
    const sound = isHex(text.value.trim());
    text.setCustomValidity(sound ? "" : words.notAColour);
    text.setAttribute("aria-invalid", `${!sound}`);
    text.title = text.validationMessage;
    if (sound) picker.value = text.value.trim().toLowerCase();
  });
  return [picker, text];
}

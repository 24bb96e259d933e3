/** The builder: an editor chooses how the coach looks, sees it at once, and copies what goes into a page. Nothing is stored, and nothing leaves the page. */
import * as facts from "steadyback:builder-facts";
import { checkFields } from "./builder/checks.ts";
import { drawColourFields } from "./builder/colour-fields.ts";
import { drawContrast } from "./builder/contrast-table.ts";
import { copyButtons } from "./builder/copy.ts";
import { readPin } from "./builder/pin.ts";
import { Preview } from "./builder/preview.ts";
import { readSettings } from "./builder/settings.ts";
import {
  elementSnippet,
  frameSnippet,
  type Pin,
  placeholderSnippet,
  policy,
  sheet,
  shortcode,
} from "./builder/snippets.ts";
import { words } from "./builder/words.ts";

/** An element of the page that is there. */
function the<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element as E;
}

const form = the<HTMLFormElement>("choices");
const ownBase = new URL("./", location.href).href;
const preview = new Preview(the("stage"), the("page"), the("place"));
let pin: Pin | undefined;

function update(): void {
  const settings = readSettings(form, ownBase);
  const chosen = (name: string): string => String(new FormData(form).get(name));
  const kind = chosen("kind");
  checkFields(form);
  drawContrast(the("pairs"), the("contrast-summary"), settings);
  preview.onto(chosen("device"), chosen("ground"));
  preview.draw(settings);
  the("element-code").textContent = elementSnippet(settings, pin);
  the("frame-code").textContent = frameSnippet(settings);
  the("shortcode-code").textContent = shortcode(settings);
  the("placeholder-code").textContent = placeholderSnippet(settings);
  the("policy-code").textContent = policy(settings, kind, location.href);
  the("sheet-code").textContent = sheet(settings, kind);
  the("weight").textContent =
    kind === "frame"
      ? words.frameWeight(facts.weights.frame)
      : words.weight(facts.weights.card, facts.weights.firstBout);
  the("radius-shown").textContent = `${settings.radius ?? 1} rem`;
  for (const panel of document.querySelectorAll<HTMLElement>("[data-kind]"))
    panel.hidden = !panel.dataset.kind?.split(" ").includes(kind);
}

drawColourFields(the("colours"));
for (const { tag, name } of facts.languages) the<HTMLSelectElement>("language").add(new Option(name, tag));
the<HTMLInputElement>("base").defaultValue = ownBase;
// A desk's screen on a telephone is too small to see.
if (matchMedia("(max-width: 40rem)").matches) the<HTMLInputElement>("phone").defaultChecked = true;
copyButtons(the("copied"));
form.addEventListener("input", update);
form.addEventListener("submit", (event) => event.preventDefault());
// The fields have their first values again only after the event.
form.addEventListener("reset", () => setTimeout(update));
update();

readPin().then((found) => {
  pin = found;
  const box = the<HTMLInputElement>("pinned");
  box.disabled = found === undefined;
  if (!found) the("pin-problem").textContent = words.noIntegrity;
  update();
});

/** The script of `embed.html`: the coach in a frame, for places that take no scripts. Runs before the element is there. */
import { hearForms } from "./embed/forms.ts";
import { drawNote } from "./embed/note.ts";
import { talkToPage } from "./embed/page.ts";
import { readAddress } from "./embed/parameters.ts";
import { surroundings } from "./embed/surroundings.ts";
import { talkToWordpress, wordpressSecret } from "./embed/wordpress.ts";

const root = document.documentElement;
const coach = document.querySelector<HTMLElement>("steady-back");
const { attributes, styles, refused } = readAddress(location);
if (refused.length > 0) console.warn(`steady-back: not understood in the address: ${refused.join(", ")}`);

for (const [name, value] of attributes) coach?.setAttribute(name, value);
for (const [name, value] of styles) root.style.setProperty(name, value);
root.lang = attributes.get("lang") ?? root.lang;
root.dir = attributes.get("dir") ?? "";

const theme = attributes.get("theme") ?? "auto";
if (theme !== "auto") root.style.colorScheme = theme;

const where = surroundings();
const footer = document.querySelector("footer");
if (footer) drawNote(footer, where, root.lang);

const secret = wordpressSecret(location.hash);
if (where !== "alone") {
  hearForms();
  if (secret) talkToWordpress(secret);
  else
    talkToPage((dark) => {
      if (theme === "auto") root.style.colorScheme = dark ? "dark" : "light";
    });
}

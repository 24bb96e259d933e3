import { make } from "../facade/make.ts";
import { type Pair, pairs, type Scheme, schemes } from "./colours.ts";
import type { Settings } from "./settings.ts";
import { pairWords, words } from "./words.ts";

/** Says of every pair of colours that is used how well it can be read, in both looks that readers can meet. */
export function drawContrast(body: HTMLElement, summary: HTMLElement, { attributes, palettes }: Settings): void {
  const theme = attributes.get("theme");
  const looks = Object.fromEntries(
    schemes.map((scheme) => [scheme, theme === undefined || theme === scheme ? pairs(palettes[scheme], scheme) : []]),
  ) as Record<Scheme, readonly Pair[]>;
  const names = pairs(palettes.light, "light").map(({ name }) => name);
  body.replaceChildren(
    ...names.map((name, index) => {
      const heading = make("th", "", pairWords[name] ?? name);
      heading.scope = "row";
      return make("tr", "", heading, ...schemes.map((scheme) => cell(looks[scheme][index])));
    }),
  );
  const failing = schemes.flatMap((scheme) => looks[scheme]).filter(({ enough }) => !enough).length;
  const told = failing === 0 ? words.allPass : words.someFail(failing);
  summary.dataset.enough = `${failing === 0}`;
  // Said again only when it is something else, or every move of a slider would be read out.
  if (summary.textContent !== told) summary.textContent = told;
}

function cell(pair: Pair | undefined): HTMLElement {
  if (!pair) return make("td", "unused", words.notUsed);
  // Never rounded up to what it does not reach.
  const ratio = (Math.floor(pair.ratio * 10) / 10).toFixed(1);
  const td = make(
    "td",
    "",
    make("span", "ratio", `${ratio}\u2009:\u20091`),
    " ",
    make("span", "verdict", pair.enough ? words.passes : words.fails(pair.least)),
  );
  td.dataset.enough = `${pair.enough}`;
  return td;
}

/** What the figure looks like: ten pictures, held to those that were looked at and found good. No letters in them, so that fonts do not matter. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const style = readFileSync(path("../../www/src/figure/figure.css"), "utf8");
const pictures = JSON.parse(
  execFileSync(process.execPath, [path("harness/draw-figures.mjs")], { encoding: "utf8", maxBuffer: 16e6 }),
) as { name: string; markup: string }[];

test.use({ viewport: { width: 320, height: 240 } });

for (const scheme of ["light", "dark"] as const) {
  test(`ten exercises look as they did, on a ${scheme} page`, async ({ page }) => {
    expect(pictures).toHaveLength(10);
    // Every other one, so that each picture is kept once.
    for (const { name, markup } of pictures.filter((_, index) => index % 2 === (scheme === "light" ? 0 : 1))) {
      const colours = scheme === "light" ? "#fff" : "#14181d";
      await page.setContent(
        `<!doctype html><style>${style} :root { color-scheme: ${scheme} } body { margin: 0; background: ${colours} } svg { width: 320px !important; height: 240px !important }</style>${markup}`,
      );
      // Another machine rounds edges a little differently; a limb that moves by a hundredth of the height changes more than this.
      expect
        .soft(await page.screenshot())
        .toMatchSnapshot([`${name}.png`], { threshold: 0.2, maxDiffPixelRatio: 0.004 });
    }
  });
}

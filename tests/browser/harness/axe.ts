/** The rules of axe, run on whatever shows. */
import type { Page } from "@playwright/test";
import { packageFile } from "./words.ts";

const axe = packageFile("axe-core/axe.min.js");

/** The page's violations, as readable lines. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: rules } = window as unknown as { axe: typeof import("axe-core") };
    const { violations: found } = await rules.run(document);
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
    );
  });
}

/** The same in light and in dark, of a page whose clock the test owns: it goes on, for axe waits by it. */
export async function violationsInBoth(page: Page): Promise<string[]> {
  await page.clock.resume();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page);
  await page.emulateMedia({ colorScheme: "light" });
  return [...dark, ...(await violations(page))];
}

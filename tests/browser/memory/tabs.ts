/** Tabs of one browser on the memory's own page. */
import type { AddressInfo } from "node:net";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { testPages } from "../../../src/build/make/test-pages.mjs";
import { staticServer } from "../../../src/build/serve.mjs";
import type { Tab } from "../pages/memory.ts";

/** Opens a tab and waits until the memory is open. */
export async function opensTab(context: BrowserContext, address: string, search = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/${search}`);
  await inTab(page, () => undefined);
  return page;
}

/** Runs `work` in the page with its tab; `value` is handed to it. */
export async function inTab<T, V = undefined>(
  page: Page,
  work: (tab: Tab, value: V) => T | Promise<T>,
  value?: V,
): Promise<T> {
  return page.evaluate(
    async ([source, handed]) => {
      const tab = await (globalThis as unknown as { opening: Promise<Tab> }).opening;
      // The function came as text; the page has no policy against that.
      return new Function(`return (${source})`)()(tab, handed);
    },
    [work.toString(), value] as const,
  ) as Promise<T>;
}

/** Serves the memory's page; returns its address and what ends it. */
export async function serve(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = staticServer(testPages);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

export const test = base.extend<{ address: string; opens: (search?: string) => Promise<Page> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from the pattern.
  address: async ({}, use) => {
    const { address, close } = await serve();
    await use(address);
    await close();
  },
  opens: async ({ context, address }, use) => {
    await use((search) => opensTab(context, address, search));
  },
});

export { expect };

/** Chromium and Firefox, over the protocol each has by itself. */
import puppeteer from "puppeteer-core";
import { flags } from "../../../src/build/setup/browser.mjs";
import { type Driver, SIZE } from "./driver.ts";

/** Starts the program at `executablePath`. */
export async function drivePuppeteer(browser: "chrome" | "firefox", executablePath: string): Promise<Driver> {
  const started = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === "chrome" ? flags : [],
    defaultViewport: SIZE,
  });
  const page = await started.newPage();
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: "load" })),
    run: (body) => page.evaluate(`(async () => { ${body} })()`) as never,
    click: async (expression) => {
      const element = (await page.evaluateHandle(expression)).asElement();
      if (!element) throw new Error(`nothing to click: ${expression}`);
      // What is there in every reading of the types: an element, not another kind of node.
      await (element as import("puppeteer-core").ElementHandle<Element>).click();
    },
    key: (name) => page.keyboard.press(name),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => started.close(),
  };
}

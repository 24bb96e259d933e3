/** Lighthouse's scores of the demo article with the element and without it. */
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { at } from "../paths.mjs";
import { listen, staticServer } from "../serve.mjs";
import { findBrowser, flags } from "../setup/browser.mjs";
import { median } from "./page.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const rounds = 5;

/** The same article, without the two lines. */
function without() {
  const article = readFileSync(at("dist/index.html"), "utf8");
  const bare = article
    .replace(/<steady-back[\s\S]*?<\/steady-back>/, "")
    .replace(/<script[^>]*steady-back\.js[^>]*><\/script>/, "");
  if (bare.includes("steady-back.js") || bare.includes("<steady-back"))
    throw new Error("the article still has the element");
  return bare;
}

/** One row a category, and what Lighthouse's layout shift and blocking time say; the two pages by turns, so that both have the same machine. */
export async function lighthouseScores() {
  const bare = without();
  const server = staticServer(at("dist"), (_request, response, path) => {
    // As any host does; Lighthouse counts against a page what is fetched anew each time.
    response.setHeader("Cache-Control", "max-age=31536000");
    if (path === "/robots.txt") response.setHeader("Content-Type", "text/plain");
    if (path === "/robots.txt") response.end("User-agent: *\n");
    else if (path === "/without.html") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(bare);
    } else return false;
    return true;
  });
  const address = await listen(server, 0);
  const browser = await launch({ chromePath: await findBrowser(), chromeFlags: ["--headless", ...flags] });
  const found = { with: [], without: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [page, path] of [
        ["with", "/index.html"],
        ["without", "/without.html"],
      ]) {
        const { lhr } = await lighthouse(address + path, { port: browser.port, logLevel: "error" });
        found[page].push(lhr);
      }
    }
  } finally {
    await browser.kill();
    server.close();
  }
  const middle = (page, read) => median(found[page].map(read));
  const rows = categories.flatMap((category) =>
    ["without", "with"].map((page) => [
      `${found.with[0].categories[category].title}, ${page} the element`,
      Math.round(100 * middle(page, (lhr) => lhr.categories[category].score)),
      "of 100",
      page === "with" ? (category === "performance" ? "within 1 of without" : "100") : "",
    ]),
  );
  for (const [id, title, unit] of [
    ["cumulative-layout-shift", "Cumulative layout shift", ""],
    ["total-blocking-time", "Total blocking time", "ms"],
    ["largest-contentful-paint", "Largest contentful paint", "ms"],
  ])
    for (const page of ["without", "with"])
      rows.push([`${title}, ${page} the element`, middle(page, (lhr) => lhr.audits[id].numericValue), unit, ""]);
  for (const problem of problems(found.with[0])) console.log(`  not passed: ${problem}`);
  return rows;
}

/** What Lighthouse found amiss on the page with the element, for whoever reads the run. */
function problems(lhr) {
  return Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== "informative")
    .map(({ id, score }) => `${id} (${score})`);
}

/** Firefox and WebKit for the tests in other engines: what is there, else what Debian's packages bring. */
import { existsSync, readdirSync } from "node:fs";
import { ask, attempt } from "../run.mjs";
import { say } from "../say.mjs";
import { isDebian } from "./browser.mjs";

const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];
const macintosh = "/Applications/Firefox.app/Contents/MacOS/firefox";

/** Firefox's program, or `undefined`. `FIREFOX` overrides. */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named && existsSync(named)) return named;
  return which("firefox-esr") ?? which("firefox") ?? (existsSync(macintosh) ? macintosh : undefined);
}

/** WebKit's driver, its small browser and what gives them a screen; or `undefined` where one is missing. */
export function findWebKit() {
  const [driver, screen, browser] = [which("WebKitWebDriver"), which("xvfb-run"), miniBrowser()];
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Installs what is missing where that can be done; says what to do by hand otherwise. */
export async function needEngines() {
  if (findFirefox() && findWebKit()) return "both there";
  if (process.getuid?.() !== 0 || !isDebian()) return `by hand: sudo apt-get install ${packages.join(" ")}`;
  say(`apt-get install ${packages.join(" ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await attempt("apt-get", ["update"], { quiet: true });
  await attempt("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
}

const which = (name) => ask("sh", ["-c", `command -v ${name}`]) || undefined;

/** Debian keeps it beside the library, in a folder named after the processor. */
function miniBrowser() {
  for (const lib of ["/usr/lib", "/usr/libexec"].filter((folder) => existsSync(folder))) {
    for (const processor of readdirSync(lib)) {
      for (const version of ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]) {
        const path = `${lib}/${processor}/${version}/MiniBrowser`;
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

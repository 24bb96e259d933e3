/** A real WordPress to test the plugin in: Debian's, with PHP and MariaDB. */
import { existsSync } from "node:fs";
import { ask, attempt } from "../run.mjs";
import { Absent, say } from "../say.mjs";

/** Where Debian puts it. */
export const debianWordPress = "/usr/share/wordpress";

const packages = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "wordpress-theme-twentytwentyone",
  "php-cli",
  "php-mysql",
  "php-xml",
  "php-mbstring",
  "php-zip",
  "mariadb-server",
];

/** A package's file or module each, so that what is missing can be named. */
const needs = {
  WordPress: () => existsSync(`${debianWordPress}/wp-settings.php`),
  "its block theme": () => existsSync(`${debianWordPress}/wp-content/themes/twentytwentythree`),
  "its classic theme": () => existsSync(`${debianWordPress}/wp-content/themes/twentytwentyone`),
  "PHP with mysqli, dom, mbstring and zip": () =>
    ["mysqli", "dom", "mbstring", "zip"].every((name) => modules().includes(name)),
  MariaDB: () => found("mariadbd") && found("mariadb-install-db"),
};

/** Installs what is missing; where it cannot, says the command. */
export async function needWordPress() {
  const missing = absent();
  if (missing.length === 0) return "already there";
  const command = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() !== 0 || !found("apt-get"))
    throw new Absent(`${missing.join(", ")}: not on this machine`, `sudo ${command}   (on Debian or Ubuntu)`);
  say(command);
  await attempt("apt-get", ["update"], { quiet: true });
  await attempt("sh", ["-c", `${unstarted}${command} >/dev/null`], { env: { DEBIAN_FRONTEND: "noninteractive" } });
  const still = absent();
  if (still.length > 0) throw new Absent(`${still.join(", ")}: could not be installed`, command);
  return undefined;
}

/** The tests start a database of their own; the packages shall not start theirs, nor a web server. */
const unstarted =
  "[ -e /usr/sbin/policy-rc.d ] || { printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d && trap 'rm /usr/sbin/policy-rc.d' EXIT; }; ";

const absent = () => Object.keys(needs).filter((name) => !needs[name]());
const found = (program) => ask("sh", ["-c", `PATH="$PATH:/usr/sbin" command -v ${program}`]) !== undefined;
const modules = () => (ask("php", ["-m"]) ?? "").split("\n");

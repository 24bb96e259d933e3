/** A WordPress of the tests' own: a copy of Debian's, on PHP's built-in server, on this machine only. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { debianWordPress } from "../../../src/build/setup/wordpress.mjs";
import { config } from "./config.mjs";
import { startDatabase } from "./database.mjs";

/** Who there is. The passwords open a site that lives for minutes and answers this machine only. */
export const people = { administrator: "administrator-1", author: "author-1", subscriber: "subscriber-1" };

/**
 * Starts and installs it.
 *
 * @returns {Promise<{ address: string, folder: string, log: string, version: string, stop: () => Promise<void> }>}
 */
export async function startWordPress() {
  const home = mkdtempSync(`${tmpdir()}/steadyback-wordpress-`);
  const folder = `${home}/site`;
  const log = `${home}/php.log`;
  const stops = [() => rmSync(home, { recursive: true, force: true })];
  let stopping;
  const stop = () => {
    stopping ??= (async () => {
      for (const end of stops.reverse()) await end();
    })();
    return stopping;
  };
  try {
    // Debian's copy is full of links into other packages. What some of them lead to is not wanted here, such as a web server's settings.
    spawnSync("cp", ["-rL", `${debianWordPress}/.`, folder], { stdio: "ignore" });
    mkdirSync(`${home}/database`);
    const database = await startDatabase(`${home}/database`);
    stops.push(database.stop);
    const address = `http://127.0.0.1:${await freePort()}`;
    mkdirSync(`${folder}/wp-content/mu-plugins`, { recursive: true });
    rmSync(`${folder}/wp-config.php`, { force: true });
    writeFileSync(`${folder}/wp-config.php`, config({ address, socket: database.socket, log }));
    writeFileSync(log, "");
    // Browsers ask for it, and their consoles must stay empty.
    writeFileSync(`${folder}/favicon.ico`, "");
    install(folder);
    stops.push(await serve(folder, address));
    const version = php(folder, "require 'wp-includes/version.php'; echo $wp_version;");
    return { address, folder, log, version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs PHP inside WordPress and returns what it printed. Throws what it complained of. */
export function php(folder, code, env = {}) {
  const before = "error_reporting(E_ALL & ~E_DEPRECATED); ini_set('display_errors', 'stderr');";
  const { status, stdout, stderr } = spawnSync("php", ["-r", `${before} ${code}`], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 << 20,
  });
  if (status !== 0) throw new Error(`php ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** WordPress's own installation, and one person for each role. */
export function install(folder, env = {}) {
  const users = Object.entries(people)
    .filter(([role]) => role !== "administrator")
    .map(
      ([role, password]) =>
        `wp_insert_user(array('user_login' => '${role}', 'user_pass' => '${password}', 'user_email' => '${role}@example.org', 'role' => '${role}'));`,
    );
  php(
    folder,
    `define('WP_INSTALLING', true); require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter('pre_wp_mail', '__return_false');
    wp_install('A blog', 'administrator', 'administrator@example.org', true, '', '${people.administrator}');
    // Pictures of people come from another host.
    update_option('show_avatars', 0);
    ${users.join("\n")}
    // Nobody needs to be welcomed to the editor again and again.
    foreach (get_users() as $user)
      update_user_meta($user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', array('core/edit-post' => array('welcomeGuide' => false), '_modified' => gmdate('c')));`,
    env,
  );
}

async function serve(folder, address) {
  const server = spawn(
    "php",
    [
      ...["-d", "upload_max_filesize=64M", "-d", "post_max_size=64M", "-d", "memory_limit=256M"],
      ...["-S", new URL(address).host, "-t", folder],
    ],
    // A group of its own, so that its workers end with it.
    { cwd: folder, stdio: "ignore", detached: true, env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" } },
  );
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    if (server.exitCode === null) process.kill(-server.pid);
    await ended;
  };
  for (let tries = 0; tries < 150; tries++) {
    const response = await fetch(`${address}/`).catch(() => undefined);
    if (response?.ok) return stop;
    await wait(200);
  }
  await stop();
  throw new Error("WordPress did not answer within half a minute");
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

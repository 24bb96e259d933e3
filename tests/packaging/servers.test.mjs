/** The examples for web servers, read by the servers themselves where they are installed. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { isHashed } from "../../src/build/make/file-names.mjs";
import { policy } from "../../src/build/make/hosting.mjs";
import { at } from "../../src/build/paths.mjs";
import { open, visit } from "./support/walk.mjs";

const names = readdirSync(at("dist/steady-back")).filter((name) => !name.endsWith(".map"));
const wasm = names.find((name) => /^engine-.*\.wasm$/.test(name));
const forever = "public, max-age=31536000, immutable";
const briefly = "public, max-age=300, must-revalidate";

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
const running = [];
after(() => {
  for (const child of running) child.kill();
});

/** The programs' usual places, which are not on every path. */
const program = (name) => ["/usr/sbin", "/usr/bin", "/usr/local/sbin"].map((at) => `${at}/${name}`).find(existsSync);

/** A server of ours is up when it answers. */
async function start(command, words, port) {
  const child = spawn(command, words, { stdio: "ignore" });
  running.push(child);
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/app.html`).catch(() => undefined);
    if (answer?.ok) return `http://127.0.0.1:${port}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${command} did not come up`);
}

/** What every server must say, and a reader's way through the page with that policy in force. */
async function holds(address) {
  const header = async (path, name) => (await fetch(address + path)).headers.get(name);
  for (const name of names.filter((name) => !/\.(json|txt)$/.test(name)))
    assert.equal(await header(`/steady-back/${name}`, "cache-control"), isHashed(name) ? forever : briefly, name);
  assert.equal(await header(`/steady-back/${wasm}`, "content-type"), "application/wasm");
  assert.match(await header("/steady-back/steady-back.js", "content-type"), /^text\/javascript/);
  for (const name of [wasm, "steady-back.js"])
    assert.equal(await header(`/steady-back/${name}`, "access-control-allow-origin"), "*", name);
  assert.equal(await header("/app.html", "content-security-policy"), policy);
  assert.equal(await header("/sw.js", "cache-control"), "no-cache");
  const { seen, said } = await open(`${address}/app.html`);
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
}

const nginx = program("nginx");
test("nginx does what its snippet says", { skip: !nginx && "nginx is not installed" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "steadyback-nginx-"));
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  writeFileSync(
    `${folder}/nginx.conf`,
    `daemon off; ${process.getuid?.() === 0 ? "user root;" : ""} error_log stderr; pid ${folder}/pid; events {}
http { access_log off; ${temporary}
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; application/manifest+json webmanifest; }
  server { listen 127.0.0.1:${port}; root ${at("dist")}; include ${at("dist/hosting/nginx.conf")}; } }
`,
  );
  await holds(await start(nginx, ["-c", `${folder}/nginx.conf`], port));
});

const apache = program("apache2") ?? program("httpd");
const modules = ["/usr/lib/apache2/modules", "/usr/libexec/apache2", "/usr/lib64/httpd/modules"].find(existsSync);
test("Apache does what its snippet says", { skip: !(apache && modules) && "Apache is not installed" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "steadyback-apache-"));
  const port = await freePort();
  cpSync(at("dist"), `${folder}/site`, { recursive: true });
  copyFileSync(at("dist/hosting/apache.htaccess"), `${folder}/site/.htaccess`);
  const load = ["mpm_event", "authz_core", "mime", "headers", "filter", "deflate", "dir", "unixd"]
    .filter((name) => existsSync(`${modules}/mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
    .join("\n");
  const user = process.getuid?.() === 0 ? "User www-data\nGroup www-data" : "";
  writeFileSync(
    `${folder}/httpd.conf`,
    `ServerName localhost\nServerRoot ${folder}\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/errors\n${load}\n${user}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/site
<Directory ${folder}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
  );
  spawnSync("chmod", ["755", folder]);
  await holds(await start(apache, ["-f", `${folder}/httpd.conf`, "-DFOREGROUND"], port));
});

test("under the headers for Netlify and Cloudflare Pages the coach's own page works, and the console is empty", async () => {
  const rules = new Map();
  let path = "";
  for (const line of readFileSync(at("dist/_headers"), "utf8").split("\n")) {
    if (line.startsWith("/")) path = line;
    const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/) ?? [];
    if (name) rules.set(path, [...(rules.get(path) ?? []), [name, value]]);
  }
  assert.deepEqual(
    names.filter((name) => !rules.has(`/steady-back/${name}`)),
    [],
  );
  assert.ok(rules.size <= 100, `${rules.size} rules, and Cloudflare Pages reads 100`);
  const { seen, said } = await visit(at("dist"), "/app.html", undefined, (_request, response, path) => {
    if (path.startsWith("/steady-back/"))
      for (const [name, value] of rules.get("/steady-back/*")) response.setHeader(name, value);
    for (const [name, value] of rules.get(path) ?? []) response.setHeader(name, value);
    return false;
  });
  assert.notEqual(seen, "");
  assert.deepEqual(said, []);
});

/**
 * What a web server has to be told, for four kinds of it: `dist/_headers` (Netlify, Cloudflare Pages), and `dist/hosting/` with a snippet for nginx and
 * one for Apache. All say the same: the type of WebAssembly, how long each file may be kept, who may load it, and our own pages' policy.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { at } from "../paths.mjs";
import { isHashed } from "./file-names.mjs";

/** What a page needs to allow for the coach, and all that our own pages allow. */
export const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** A file whose name has a digest in it never changes; the entry may, with each release. */
const forever = "public, max-age=31536000, immutable";
const briefly = "public, max-age=300, must-revalidate";

/** The pages that stand by themselves; they are asked for anew each time, and so is the service worker. */
const pages = ["app.html", "builder.html", "viewer.html"];

/** Writes all of them. */
export function hosting() {
  mkdirSync(at("dist/hosting"), { recursive: true });
  const names = readdirSync(at("dist/steady-back")).filter((name) => !name.endsWith(".map"));
  writeFileSync(at("dist/_headers"), headers(names.sort()));
  writeFileSync(at("dist/hosting/nginx.conf"), nginx);
  writeFileSync(at("dist/hosting/apache.htaccess"), apache);
}

/** Each file by its name: where two rules fit one file, these hosts join their values instead of choosing. */
function headers(names) {
  const rule = (path, ...lines) => [path, ...lines.map((line) => `  ${line}`)].join("\n");
  const files = names.map((name) => {
    const type = name.endsWith(".wasm") ? ["Content-Type: application/wasm"] : [];
    return rule(`/steady-back/${name}`, `Cache-Control: ${isHashed(name) ? forever : briefly}`, ...type);
  });
  const own = pages
    .filter((page) => existsSync(at(`dist/${page}`)))
    .map((page) => rule(`/${page}`, "Cache-Control: no-cache", `Content-Security-Policy: ${policy}`));
  return `# Netlify and Cloudflare Pages read this file from the top of what is uploaded.
# A page that is shown in a sandboxed frame has no origin, so its files must be free for all to load.
${rule("/steady-back/*", "Access-Control-Allow-Origin: *", "X-Content-Type-Options: nosniff")}

${files.join("\n")}

${own.join("\n")}
${rule("/sw.js", "Cache-Control: no-cache")}
`;
}

const nginx = `# nginx: into the \`server\` block of the site. The folders are those of the upload.
location /steady-back/ {
  # Shared hosts often lack this type; the coach then still loads, but slower.
  types {
    application/wasm wasm;
    text/javascript js;
    text/plain ftl;
    application/json json map;
  }
  charset utf-8;
  charset_types text/javascript text/plain application/json;
  gzip on;
  gzip_types text/javascript application/wasm text/plain application/json;

  # A name with eight characters of digest in it never changes; the entry may, with each release.
  set $steadyback_cache "${briefly}";
  if ($uri ~ "-[A-Za-z0-9_-]{8}\\.(js|wasm|ftl)$") {
    set $steadyback_cache "${forever}";
  }
  add_header Cache-Control $steadyback_cache always;
  # A page that is shown in a sandboxed frame has no origin, so its files must be free for all to load.
  add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options "nosniff" always;
}
location ~ ^/(app|builder|viewer)\\.html$ {
  add_header Cache-Control "no-cache" always;
  add_header Content-Security-Policy "${policy}" always;
}
location = /sw.js {
  add_header Cache-Control "no-cache" always;
}
`;

const apache = `# Apache 2.4: as \`.htaccess\` beside \`app.html\`, or in the site's <Directory>. Needs mod_headers and mod_mime.
AddType application/wasm .wasm
AddType text/javascript .js
AddType text/plain .ftl
AddCharset utf-8 .js .ftl
<IfModule mod_filter.c>
  AddOutputFilterByType DEFLATE application/wasm text/javascript text/plain
</IfModule>
<FilesMatch "\\.(js|wasm|ftl|json)$">
  Header set Cache-Control "${briefly}"
  # A page that is shown in a sandboxed frame has no origin, so its files must be free for all to load.
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
</FilesMatch>
# A name with eight characters of digest in it never changes; the entry may, with each release.
<FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|wasm|ftl)$">
  Header set Cache-Control "${forever}"
</FilesMatch>
<FilesMatch "^(app|builder|viewer)\\.html$">
  Header set Cache-Control "no-cache"
  Header set Content-Security-Policy "${policy}"
</FilesMatch>
<Files "sw.js">
  Header set Cache-Control "no-cache"
</Files>
`;

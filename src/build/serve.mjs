/** A small static server for `dist`: right MIME types, compressed, never cached. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, normalize } from "node:path";
import { constants, createBrotliCompress } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".map": "application/json",
  ".wasm": "application/wasm",
  ".ftl": "text/plain; charset=utf-8",
  ".png": "image/png",
};

/**
 * A server for `folder`. `intercept(request, response, path)` may answer a request itself by returning true, or set headers and return
 * nothing: the browser tests use it to break things.
 *
 * @param {string} folder
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, path: string) => boolean | undefined} intercept
 */
export function staticServer(folder, intercept = () => undefined) {
  return createServer((request, response) => {
    const path = pathOf(request.url);
    response.setHeader("Cache-Control", "no-store");
    // A frame that is sandboxed to scripts alone has no origin, so its own files come from elsewhere.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
    if (intercept(request, response, path)) return;
    const file = folder + path;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
      return;
    }
    send(request, response, file);
  });
}

/** Starts it on `port`, or on the next free one after it; 0 lets the system choose. Resolves to its address. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    const attempt = (next) => {
      server.once("error", (problem) =>
        problem.code === "EADDRINUSE" && next !== 0 && next < port + 100 ? attempt(next + 1) : reject(problem),
      );
      server.listen(next, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}`));
    };
    attempt(port);
  });
}

function pathOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)).replaceAll("\\", "/");
  return path.endsWith("/") ? `${path}index.html` : path;
}

function send(request, response, file) {
  const source = createReadStream(file);
  const squeeze = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && statSync(file).size > 256;
  if (!squeeze) {
    source.pipe(response);
    return;
  }
  response.setHeader("Content-Encoding", "br");
  response.setHeader("Vary", "Accept-Encoding");
  source.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })).pipe(response);
}

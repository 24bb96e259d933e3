/** Without the plugin's help: pasting the coach's public address into a post. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeOembed } from "../../src/build/make/oembed.mjs";
import { listen, staticServer } from "../../src/build/serve.mjs";
import { expect, test } from "./harness/test.ts";
import { php, publish, site } from "./harness/wordpress.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

test("an author pastes the coach's address, and WordPress makes a frame in which a bout plays", async ({
  visitor,
  siteAlsoRuns,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "oembed-"));
  cpSync(dist, folder, { recursive: true });
  const server = staticServer(folder, (_request, response) => {
    // What `_headers` says of the files: a sandboxed frame has no origin.
    response.setHeader("Access-Control-Allow-Origin", "*");
    return undefined;
  });
  const address = await listen(server, 0);
  writeOembed(folder, `${address}/`);
  // WordPress asks no strange ports for anything; ours stands for another host.
  siteAlsoRuns(
    `add_filter('http_allowed_safe_ports', function ($ports) { $ports[] = ${new URL(address).port}; return $ports; });`,
  );
  let path = "";
  try {
    path = publish(`Before.\n\n${address}/app.html\n\nAfter.`, "author");
    await visitor.page.goto(site.address + path);
    const frame = visitor.page.locator("iframe.wp-embedded-content");
    await expect(frame).toHaveAttribute("sandbox", "allow-scripts");
    await expect(frame).toHaveAttribute("src", new RegExp(`^${address}/embed\\.html#\\?secret=\\w+$`));
    const inFrame = Object.assign(visitor, {
      coach: visitor.page.frameLocator("iframe.wp-embedded-content").locator("steady-back"),
    });
    await expect(inFrame.startButton).toBeVisible();
    await inFrame.doesABout();
    // The height that the coach told WordPress's own script, within what that accepts.
    const height = Number(await frame.getAttribute("height"));
    expect(height).toBeGreaterThanOrEqual(200);
    expect(height).toBeLessThanOrEqual(1000);
  } finally {
    // With it goes what WordPress remembers of the address.
    php(`wp_delete_post(${path.replace("/?p=", "") || 0}, true);`);
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

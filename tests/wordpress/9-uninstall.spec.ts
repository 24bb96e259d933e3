import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "./harness/test.ts";
import { php, publish, site } from "./harness/wordpress.ts";
import { inANetwork } from "./server/network.mjs";

/** Every row of every table that speaks of the plugin, without what people wrote themselves. */
const traces = (prefix = "wp_", env: Record<string, string> = {}): string[] =>
  JSON.parse(
    php(
      `$found = array();
      foreach ($wpdb->get_col("SHOW TABLES LIKE '${prefix}%'") as $table) {
        if (preg_match('/_(posts|comments)$/', $table)) continue;
        foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row) {
          if (preg_match('/steady[-_]?back/i', implode(' ', $row))) $found[] = $table . ': ' . ($row['option_name'] ?? $row['meta_key'] ?? implode(' ', $row));
        }
      }
      echo wp_json_encode($found);`,
      env,
    ),
  );

/** WordPress's own notes about any plugin; they go by themselves. */
const wordPresss = [
  /: recently_activated$/,
  /: active_plugins$/,
  /: _(site_)?transient_/,
  /meta: (wp_|net_)?(user-settings|persisted_preferences|session_tokens)/,
];
const ours = (rows: string[]) => rows.filter((row) => !wordPresss.some((pattern) => pattern.test(row)));

test("switched off, posts stay whole and the coach is gone", async ({ signsIn, visitor }) => {
  const path = publish(
    '<p>Before.</p><!-- wp:steady-back/coach /--><div data-steady-back><a href="/x">My words</a></div>',
  );
  const page = await signsIn("administrator");
  await page.goto(`${site.address}/wp-admin/plugins.php`);
  expect(ours(traces())).toEqual(["wp_options: steady_back_defaults"]);
  await page.getByRole("link", { name: "Deactivate Steadyback" }).click();
  await expect(page.locator("#message")).toContainText("Plugin deactivated");
  await visitor.page.goto(site.address + path);
  await expect(visitor.page.getByText("Before.")).toBeVisible();
  await expect(visitor.page.getByRole("link", { name: "My words" })).toBeVisible();
  expect(visitor.coachFiles()).toEqual([]);
  // The defaults are still there for when it is switched on again.
  expect(php("echo count(get_option('steady_back_defaults'));")).not.toBe("0");
});

test("deleted, it leaves no option, no row and no file", async ({ signsIn }) => {
  const page = await signsIn("administrator");
  await page.goto(`${site.address}/wp-admin/plugins.php`);
  page.on("dialog", (dialog) => dialog.accept());
  await page.getByRole("link", { name: "Delete Steadyback" }).click();
  await expect(page.locator("body")).toContainText("Steadyback was successfully deleted");
  expect(ours(traces())).toEqual([]);
  expect(existsSync(`${site.folder}/wp-content/plugins/steady-back`)).toBe(false);
  expect(php("echo implode(' ', array_keys(wp_get_themes()));")).not.toContain("steady");
});

test("deleted from a network, it leaves nothing on any of its sites", () => {
  const network = inANetwork(site);
  expect(network.before).toBe("2 options");
  expect(network.after).toBe("0 options");
  expect(ours(traces("net_", { TABLE_PREFIX: "net_", NETWORK: "1" }))).toEqual([]);
});

test("PHP had nothing to complain of, from beginning to end", () => {
  const complaints = readFileSync(site.log, "utf8")
    .split("\n")
    .filter((line) => /steady[-_]back/.test(line));
  expect(complaints).toEqual([]);
});

import { expect, test } from "./harness/test.ts";
import { php, site } from "./harness/wordpress.ts";

test("an administrator uploads the zip file and activates the plugin", async ({ signsIn }) => {
  const page = await signsIn("administrator");
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles("#pluginzip", site.archive);
  await page.click("#install-plugin-submit");
  await expect(page.locator(".wrap")).toContainText("Plugin installed successfully");
  await page.getByRole("link", { name: "Activate Plugin" }).click();
  const row = page.locator('tr[data-plugin="steady-back/steady-back.php"]');
  await expect(row).toHaveClass(/active/);
  await expect(row).toContainText(`Version ${php("echo STEADY_BACK_VERSION;")}`);
  await row.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Steadyback", level: 1 })).toBeVisible();
});

test("the version is the project's", () => {
  expect(site.archive).toContain(`-${php("echo STEADY_BACK_VERSION;")}.zip`);
  expect(php("echo STEADY_BACK_VERSION;")).not.toBe("0.0.0");
});

test("the settings keep what is good and say what is not", async ({ signsIn }) => {
  const page = await signsIn("administrator");
  await page.goto(`${site.address}/wp-admin/options-general.php?page=steady-back`);
  await page.getByLabel("Words of your own link").fill("Talk to a <b>coach</b>");
  await page.getByLabel("Where your own link leads").fill("javascript:alert(1)");
  await page.getByLabel("Country for the emergency number").fill("gb");
  await page.getByLabel("Colours").selectOption("light");
  await page.getByRole("button", { name: "Save Changes" }).click();
  await expect(page.locator(".settings-error.notice-error")).toContainText("Where your own link leads");
  await expect(page.getByLabel("Words of your own link")).toHaveValue("Talk to a coach");
  await expect(page.getByLabel("Where your own link leads")).toHaveValue("");
  await expect(page.getByLabel("Country for the emergency number")).toHaveValue("GB");
  await page.getByLabel("Where your own link leads").fill("/contact?from=blog&x=1");
  await page.getByRole("button", { name: "Save Changes" }).click();
  await expect(page.locator(".notice-success")).toBeVisible();
  expect(JSON.parse(php("echo wp_json_encode(get_option('steady_back_defaults'));"))).toEqual({
    "coach-label": "Talk to a coach",
    "coach-href": "/contact?from=blog&x=1",
    theme: "light",
    load: "click",
    start: "try",
    "emergency-region": "GB",
  });
});

test("nobody else may see the settings or write them", async ({ signsIn }) => {
  const author = await signsIn("author");
  const refused = await author.goto(`${site.address}/wp-admin/options-general.php?page=steady-back`);
  expect(refused?.status()).toBe(403);
  const before = php("echo wp_json_encode(get_option('steady_back_defaults'));");
  const form = { option_page: "steady-back", action: "update", "steady_back_defaults[coach-label]": "mine" };
  for (const role of ["author", "administrator"] as const) {
    const page = role === "author" ? author : await signsIn(role);
    // Without the form's nonce not even the administrator, who may have been led here by another site.
    const answer = await page.request.post(`${site.address}/wp-admin/options.php`, { form });
    expect(answer.status()).toBe(403);
  }
  expect(php("echo wp_json_encode(get_option('steady_back_defaults'));")).toBe(before);
});

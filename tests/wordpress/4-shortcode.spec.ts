import { expect, test } from "./harness/test.ts";
import { php, publish, site } from "./harness/wordpress.ts";

const all =
  '[steady_back coach_label="Ask &quot;us&quot;" coach_href="mailto:team@example.org" theme="dark" load="visible" start="try" lang="en-GB" emergency_region="ie" features="no-plan  no-reminders" store="blog-2"]';

test("an author writes the shortcode in the classic editor, and a visitor does a bout", async ({
  signsIn,
  visitor,
  siteAlsoRuns,
}) => {
  siteAlsoRuns("add_filter('use_block_editor_for_post', '__return_false');");
  const page = await signsIn("author");
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.fill("#title", "By the classic editor");
  await page.click("#content-html");
  await page.fill("#content", `Before.\n\n[steady_back coach_label="Ask our team"]\n\nAfter.`);
  // Leaving the title saves a draft, and meanwhile the button does nothing.
  await expect(page.locator(".autosave-message")).toContainText("Draft saved");
  await page.click("#publish");
  await expect(page.locator("#message")).toContainText("Post published");
  const id = await page.locator("#post_ID").inputValue();

  await visitor.opens(`/?p=${id}`);
  await expect(visitor.coach).toHaveAttribute("coach-label", "Ask our team");
  // No paragraph around it, and none that is empty.
  expect(await visitor.coach.evaluate((coach) => coach.closest("p"))).toBeNull();
  await visitor.doesABout();
});

test("every attribute of the shortcode reaches the element", async ({ visitor }) => {
  await visitor.opens(publish(all, "author"));
  const attributes = await visitor.coach.evaluate((coach) =>
    Object.fromEntries([...coach.attributes].map(({ name, value }) => [name, value])),
  );
  expect(attributes).toMatchObject({
    "coach-label": 'Ask "us"',
    "coach-href": "mailto:team@example.org",
    theme: "dark",
    load: "visible",
    start: "try",
    lang: "en-GB",
    "emergency-region": "IE",
    features: "no-plan no-reminders",
    store: "blog-2",
  });
});

test("bad values fall back to the site's defaults, and nothing gets out of its attribute", async ({ visitor }) => {
  await visitor.opens(
    publish(
      `[steady_back coach_href="javascript:alert(1)" theme="pink" lang='"><b>' emergency_region="GBR" coach_label='" onclick="alert(1)' store="a b"]`,
    ),
  );
  expect(await visitor.coach.evaluate((coach) => coach.getAttributeNames().sort())).toEqual(
    ["coach-href", "coach-label", "emergency-region", "load", "start", "theme"].sort(),
  );
  await expect(visitor.coach).toHaveAttribute("coach-href", "/contact?from=blog&x=1");
  await expect(visitor.coach).toHaveAttribute("theme", "light");
});

for (const theme of ["twentytwentyone", "twentytwentythree"]) {
  test(`several in one post of ${theme}: no layout shift, one script, a bout`, async ({ visitor }) => {
    const before = php("echo get_stylesheet();");
    php(`switch_theme('${theme}');`);
    const path = publish(`<p>First.</p>[steady_back]<p>Between.</p><!-- wp:steady-back/coach /--><p>Last.</p>`);
    await visitor.page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset.shift = `${Number(document.documentElement.dataset.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value}`;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await visitor.opens(path);
    await expect(visitor.page.locator("steady-back")).toHaveCount(2);
    expect(Number(await visitor.page.evaluate(() => document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.001);
    expect(visitor.coachFiles().map((file) => file.replace(/\?.*/, ""))).toEqual(
      expect.arrayContaining(["assets/steady-back/steady-back.js", "room.css"]),
    );
    expect(visitor.coachFiles()).toHaveLength(2);
    await expect(visitor.page.locator("link#steady-back-css")).toHaveCount(1);
    expect(await visitor.page.locator("head link#steady-back-css").count()).toBe(1);
    await visitor.doesABout();
    php(`switch_theme('${before}');`);
  });
}

test("in a widget, which the head knows nothing of, the room comes before the coach", async ({ visitor }) => {
  php(`switch_theme('twentytwentyone');
    update_option('widget_block', array(2 => array('content' => '[steady_back]'), '_multiwidget' => 1));
    update_option('sidebars_widgets', array('sidebar-1' => array('block-2'), 'wp_inactive_widgets' => array()));`);
  await visitor.page.goto(site.address + publish("<p>No coach in the post.</p>"));
  await expect(visitor.startButton).toBeVisible();
  const inOrder = await visitor.coach.evaluate((coach) => {
    const sheet = document.getElementById("steady-back-css");
    return Boolean(sheet && coach.compareDocumentPosition(sheet) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  expect(inOrder).toBe(true);
  php(
    "update_option('widget_block', array('_multiwidget' => 1)); update_option('sidebars_widgets', array('wp_inactive_widgets' => array())); switch_theme('twentytwentythree');",
  );
});

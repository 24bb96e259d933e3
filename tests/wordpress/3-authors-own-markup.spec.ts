import { Editor } from "./harness/editor.ts";
import { expect, test } from "./harness/test.ts";
import { php, publish, site } from "./harness/wordpress.ts";

const link = '<a href="/contact">Open the back coach</a>';
const everyForm = `<!-- wp:html -->
<script type="module" src="/steady-back/steady-back.js"></script>
<iframe src="/embed.html"></iframe>
<steady-back coach-label="From the element">${link}</steady-back>
<div data-steady-back data-coach-label="From the author" data-theme="dark" style="min-height:28rem">${link}</div>
<!-- /wp:html -->`;

test("of all that an author pastes, WordPress leaves the div, and a visitor does a bout in it", async ({
  signsIn,
  visitor,
}) => {
  const editor = new Editor(await signsIn("author"));
  await editor.opensANewPost("Pasted by an author");
  await editor.writesSource(everyForm);
  const path = await editor.publishes();
  const kept = php(`echo get_post(${path.replace("/?p=", "")})->post_content;`);
  expect(kept).not.toMatch(/<script|<iframe|<steady-back/);
  expect(kept).toContain('data-coach-label="From the author"');

  await visitor.opens(path);
  await expect(visitor.page.locator("steady-back")).toHaveCount(1);
  await expect(visitor.coach).toHaveAttribute("coach-label", "From the author");
  await expect(visitor.coach).toHaveAttribute("theme", "dark");
  // The author said nothing about this one: the site's default.
  await expect(visitor.coach).toHaveAttribute("coach-href", "/contact?from=blog&x=1");
  await visitor.doesABout();
  await expect(visitor.coach.getByRole("link", { name: "From the author" })).toBeVisible();
  expect(visitor.coachFiles().length).toBeGreaterThan(3);
});

test("an author cannot choose where scripts come from, nor make a link that runs", async ({ visitor }) => {
  const attack = `<div data-steady-back data-src-base="http://elsewhere.example/" data-coach-href="javascript:alert(1)" data-load="eager" data-inner-h-t-m-l="&lt;img src=x onerror=console.error(1)&gt;" data-onclick="alert(1)">${link}</div>
    <div DATA-SRC-BASE='http://elsewhere.example/' data-Steady-Back data-theme='"><script>alert(1)</script>'>${link}</div>`;
  const path = publish(attack, "author");
  // WordPress itself lets both through.
  expect(php(`echo get_post(${path.replace("/?p=", "")})->post_content;`)).toMatch(/src-base=.*javascript:/is);
  await visitor.opens(path);
  await expect(visitor.page.locator("steady-back")).toHaveCount(2);
  for (const coach of await visitor.page.locator("steady-back").all()) {
    const names = await coach.evaluate((element) => element.getAttributeNames().sort());
    expect(
      names.filter(
        (name) =>
          !["steady-back", "coach-href", "coach-label", "emergency-region", "load", "start", "theme"].includes(name),
      ),
    ).toEqual([]);
    await expect(coach.locator("img")).toHaveCount(0);
    await expect(coach).toHaveAttribute("coach-href", "/contact?from=blog&x=1");
    await expect(coach).toHaveAttribute("theme", "light");
  }
  await visitor.startsFromTheCard();
  expect(visitor.coachFiles().length).toBeGreaterThan(3);
});

test("an administrator's own element works without a script beside it", async ({ visitor }) => {
  await visitor.opens(publish(`<steady-back coach-label="From the element">${link}</steady-back>`));
  await visitor.startsFromTheCard();
});

test("a page without a coach loads nothing of it", async ({ visitor }) => {
  await visitor.page.goto(site.address + publish("<p>This post talks of data-steady-back, and of [steady_backs].</p>"));
  await expect(visitor.page.getByText("This post talks of")).toBeVisible();
  expect(visitor.coachFiles()).toEqual([]);
});

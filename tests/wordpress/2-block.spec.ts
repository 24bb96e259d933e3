import { Editor, expectCard } from "./harness/editor.ts";
import { expect, type Role, test } from "./harness/test.ts";

for (const role of ["administrator", "author"] satisfies Role[]) {
  test(`an ${role} puts the block into a post, and a visitor does a bout there`, async ({ signsIn, visitor }) => {
    const editor = new Editor(await signsIn(role));
    await editor.opensANewPost(`A coach by an ${role}`);
    await editor.insertsTheCoach();
    await expectCard(editor.preview);
    await expect(editor.preview).toHaveAttribute("coach-label", "Talk to a coach");
    await editor.chooses("Words of your own link", "Ask our team");
    await expect(editor.preview).toHaveAttribute("coach-label", "Ask our team");
    await expectCard(editor.preview);
    const path = await editor.publishes();

    await visitor.opens(path);
    await expect(visitor.coach).toHaveAttribute("coach-label", "Ask our team");
    await expect(visitor.coach).toHaveAttribute("coach-href", "/contact?from=blog&x=1");
    await expect(visitor.coach).toHaveAttribute("theme", "light");
    await visitor.doesABout();
    const link = visitor.coach.getByRole("link", { name: "Ask our team" });
    await expect(link).toHaveAttribute("href", "/contact?from=blog&x=1");
    expect(visitor.coachFiles().every((file) => /^(assets\/steady-back\/|room\.css)/.test(file))).toBe(true);
  });
}

test("the coach plays in the editor too, and in the frame of another device", async ({ signsIn }) => {
  const editor = new Editor(await signsIn("author"));
  await editor.opensANewPost("Looked at from all sides");
  await editor.insertsTheCoach();
  await editor.preview.getByRole("button").first().click();
  await expect(editor.preview.locator("section.check")).toBeVisible();
  const canvas = await editor.looksAsOnATablet();
  await expectCard(canvas.locator(".wp-block-steady-back-coach steady-back"));
  await canvas.locator("steady-back").getByRole("button").first().click();
  await expect(canvas.locator("steady-back section.check")).toBeVisible();
});

test("a pasted shortcode becomes the block", async ({ signsIn }) => {
  const editor = new Editor(await signsIn("author"));
  await editor.opensANewPost("Pasted");
  const attributes = await editor.page.evaluate(() => {
    const [block] = window.wp.blocks.pasteHandler({
      plainText: '[steady_back coach_label="Ask us" theme="dark"]',
      mode: "BLOCKS",
    });
    return { name: block.name, ...block.attributes };
  });
  expect(attributes).toMatchObject({ name: "steady-back/coach", coachLabel: "Ask us", theme: "dark" });
});

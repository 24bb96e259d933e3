/** A walk past every screen there is, for everything that must hold on each of them. */
import type { Reader } from "./reader.ts";
import type { Site } from "./site.ts";
import { expect } from "./test.ts";
import { card, words } from "./words.ts";

/** Looks at the screen that is showing; `name` tells which, in the order of the walk. */
export type Look = (name: string) => Promise<void>;

/** From the card to the last screen, nothing amiss but some pain on the way. */
export async function walksThroughABout(reader: Reader, look: Look): Promise<void> {
  await reader.opens();
  await look("01 card");
  await reader.startsFromTheCard();
  for (const list of ["02 check emergency", "03 check get help", "04 check ask first"]) {
    await look(list);
    await reader.presses("check-none");
  }
  await reader.sees("place");
  await look("05 place");
  await reader.choosesPlace("floor");
  await expect(reader.screen("ask")).toBeVisible();
  await look("06 pain");
  await reader.ratesPain(3);
  await reader.sees("bout");
  await reader.skips(14);
  await look("07 bout");
  await reader.presses("bout-pause");
  await reader.coach.getByText(words("sound-menu")).click();
  await expect(reader.coach.getByText(words("sound-kept"))).toBeVisible();
  await look("08 bout paused, sound menu");
  await reader.presses("bout-resume");
  await enlarges(reader, true);
  await look("08 bout, large view");
  await enlarges(reader, false);
  await reader.presses("bout-skip");
  await reader.skips(12);
  await look("09 bout second exercise");
  await reader.presses("bout-hurts");
  await reader.sees("hurt");
  await look("10 hurt");
  await reader.ratesPain(4);
  await reader.sees("hurt-answer");
  await look("11 hurt answer amber");
  await reader.screen("hurt-answer").locator(".offers button").first().click();
  await reader.presses("bout-hurts");
  await reader.ratesPain(7);
  await reader.sees("hurt-answer");
  await look("12 hurt answer red");
  await reader.presses("offer-finish");
  await reader.sees("after");
  await look("13 after");
  await reader.answersAfterwards({ pain: 7, control: "wobbly" });
  await reader.sees("done");
  await look("14 done after red");
}

async function enlarges(reader: Reader, on: boolean): Promise<void> {
  await reader.coach.getByRole("switch", { name: words("large-view") }).click();
  await expect(reader.coach.locator(".box.large")).toHaveCount(on ? 1 : 0);
}

/** A plan after a bout that ended early, and the exercise library in it. */
export async function walksThroughTheLibrary(reader: Reader, look: Look): Promise<void> {
  await reader.opensTheLibrary();
  await look("24 library");
  await reader.coach.getByRole("button", { name: words("bird-dog-name") }).click();
  await expect(reader.coach.getByText(words("bird-dog-floor-setup"))).toBeVisible();
  await look("25 exercise");
  await reader.presses("library-back");
  await reader.coach.getByRole("button", { name: new RegExp(words("library-daily")) }).click();
  await expect(reader.coach.getByText(words("daily-lead"))).toBeVisible();
  await look("26 everyday moves");
}

/** A bout that went well, and what comes after it. */
export async function walksToAGoodEnd(reader: Reader, look: Look): Promise<void> {
  await reader.opens();
  await reader.beginsABout({ place: "chair" });
  await reader.skips(14);
  await look("15 bout on a chair");
  await reader.followsTheBoutToItsEnd();
  await reader.answersAfterwards();
  await reader.sees("done");
  await look("16 done");
  await reader.presses("done-again");
  await expect(reader.screen("done")).toBeHidden();
  await look("17 again");
}

/** Ticked statements: what is shown before and after they are recorded. */
export async function walksIntoLocks(reader: Reader, look: Look): Promise<void> {
  await reader.opens();
  await reader.startsFromTheCard();
  await reader.ticks("check-both-legs");
  await reader.presses("check-continue");
  await reader.sees("confirm");
  await look("18 confirm emergency");
  await reader.presses("confirm-yes");
  await reader.sees("locked");
  await look("19 locked emergency");
  await reader.opens();
  await reader.startsFromTheCard();
  await reader.presses("check-none");
  await reader.presses("check-none");
  await reader.ticks("check-pregnant");
  await reader.presses("check-continue");
  await reader.presses("confirm-yes");
  await reader.sees("locked");
  await look("20 locked ask first");
}

/** Much pain at the start: breathing only, with the support words. */
export async function walksInMuchPain(reader: Reader, look: Look): Promise<void> {
  await reader.opens();
  await reader.beginsABout({ pain: 9, place: "standing" });
  await reader.skips(14);
  await look("21 bout in much pain");
}

/** Nothing works: no engine, then not even the coach. */
export async function walksWithoutAnEngine(reader: Reader, site: Site, look: Look): Promise<void> {
  site.breaks(/\.wasm$/, { status: 404 });
  await reader.opens();
  await reader.hand.press(reader.startButton);
  await expect(reader.coach.getByText(words("no-engine-heading"))).toBeVisible();
  await look("22 no engine");
  site.breaks(/coach-.*\.js$/, { status: 404 });
  await reader.opens();
  await reader.hand.press(reader.startButton);
  await expect(reader.coach.getByRole("heading", { name: card.failed })).toBeVisible();
  await look("23 nothing loaded");
}

/** A page that is left open for days; `npm run soak` leaves it open for a year. */
import { livesThrough, staysFlat } from "./harness/months.ts";
import { test } from "./harness/test.ts";

test("a page that is left open for eight days holds on to no more than after two", async ({ reader }) => {
  staysFlat(await livesThrough(reader, 8), 1_000_000);
});

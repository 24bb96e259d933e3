/** The card's words in each language, with what else the card must know of it. */
import { messages, source } from "./languages.mjs";

/** The order in which the card has them (`steadyback:card-words` in `www/src/assets.d.ts`): names would weigh too much there. */
const order = ["headline", "lead", "start", "failed", "meanwhile", "retry", "about", "emergency", "waiting", "call"];

/** The card's words (`card.ftl`) in a language, after its tag, its direction and the file of its first bout. */
export function cardWords({ tag, direction }, firstBout) {
  const words = messages(source("card", tag));
  const text = (id) =>
    words
      .get(`card-${id}`)
      .replace(/^[^=]*=/, "")
      .trim();
  return [tag, direction, firstBout, ...order.map(text)];
}

/** The first script of `app.html`: what a link carried leaves the address before anything else runs, and the coach opens to take it. */
import type {} from "./facade/element.ts";
import { takeFromAddress } from "./memory/handover/taken.ts";

if (takeFromAddress()) {
  customElements.whenDefined("steady-back").then(() => document.querySelector("steady-back")?.start());
}

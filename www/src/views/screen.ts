import type { TemplateResult } from "lit/html.js";
import type { View } from "../../../pkg/steadyback.js";
import type { Reader } from "../coach/reader.ts";
import { afterScreen } from "./after.ts";
import { boutScreen } from "./bout.ts";
import { checkScreen } from "./check.ts";
import { confirmScreen } from "./confirm.ts";
import { doneScreen } from "./done.ts";
import { hurtScreen } from "./hurt.ts";
import { hurtAnswerScreen } from "./hurt-answer.ts";
import { lockedScreen } from "./locked.ts";
import { painScreen } from "./pain.ts";
import { placeScreen } from "./place.ts";
import { restScreen } from "./rest.ts";

/** The screen of a view: one file each, as in the engine. */
export function screen(view: View, reader: Reader): TemplateResult {
  if ("check" in view) return checkScreen(view.check, reader);
  if ("confirm" in view) return confirmScreen(view.confirm, reader);
  if ("locked" in view) return lockedScreen(view.locked, reader);
  if ("place" in view) return placeScreen(view.place, reader);
  if ("pain" in view) return painScreen(view.pain, reader);
  if ("bout" in view) return boutScreen(view.bout, reader);
  if ("hurt" in view) return hurtScreen(view.hurt, reader);
  if ("hurtAnswer" in view) return hurtAnswerScreen(view.hurtAnswer, reader);
  if ("after" in view) return afterScreen(view.after, reader);
  if ("done" in view) return doneScreen(view.done, reader);
  return restScreen(view.rest, reader);
}

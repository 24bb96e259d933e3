/** A chunk of its own: only pages that set something load it. */
export { warnOfSettings } from "./coach/settings.ts";

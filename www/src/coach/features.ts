/** What an editor can leave out of the coach with the attribute `features`, each as `no-` and its name. */
export type Feature = "plan" | "library" | "reminders" | "hand-over";

/** Whether the editor left a part in. */
export function has(host: HTMLElement, feature: Feature): boolean {
  return !host.matches(`[features~="no-${feature}"]`);
}

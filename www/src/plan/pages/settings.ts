import { languages } from "steadyback:plan-assets";
import { html, type TemplateResult } from "lit/html.js";
import type { Say } from "../../messages.ts";
import { soundMenu, soundSwitches } from "../../views/bout-controls.ts";
import { type Settings, settingsOf } from "../facts.ts";
import { choices, ticks } from "../fields.ts";
import { pageTop } from "../frame.ts";
import { UNITS, type Unit, unitFor } from "../loads.ts";
import type { Page, Planner } from "../planner.ts";
import { preferred } from "../preferences.ts";
import { boutsOf, settingsFact, settingsForm } from "../settings-form.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** What is left when nothing else may be: nobody can leave it out. */
const ALWAYS = "breathing";

/** The reader's day, what is at hand, and what they cannot do. */
export const settingsPage: Page = (planner) => {
  const { say, language } = planner.reader;
  const unit = unitFor(language);
  const settings = settingsOf(planner.coach);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const days = form.getAll("days").reduce((set, day) => set | (1 << Number(day)), 0);
    const fact = settingsFact(settings, form, unit);
    planner.note({ ...fact, days, bouts: boutsOf(form), excluded: form.getAll("excluded") }, "settings");
  };
  return html`
    ${pageTop(say("more-settings"), say("settings-heading"), say("settings-lead"))}
    <form @submit=${send}>
      ${settingsForm(settings, say, unit)}
      ${week(settings, say)}
      ${exclusions(
        settings,
        planner.plan.rungs.map(({ exercise }) => exercise).filter((exercise) => exercise !== ALWAYS),
        say,
      )}
      <footer><button type="submit" class="button main">${say("settings-save")}</button></footer>
    </form>
    ${howItSpeaks(planner, unit)}
  `;
};

/** Language, units, voice and tones: they count at once, and are kept with what this device remembers. */
function howItSpeaks({ reader, remembers, redraw, speak }: Planner, unit: Unit): TemplateResult {
  const { say } = reader;
  const choose = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === "language") return void speak(value);
    preferred.units = value as Unit;
    redraw(false);
  };
  return html`
    <div class="speaks">
      <h3>${say("settings-speaks")}</h3>
      <div @change=${choose}>
        ${choices(
          say("settings-language"),
          "language",
          languages.map(({ tag, name }) => [tag, name] as const),
          preferred.language ?? reader.language,
        )}
        ${choices(
          say("settings-units"),
          "units",
          UNITS.map((one) => [one, say(`unit-${one}`)] as const),
          unit,
        )}
      </div>
      ${soundSwitches(reader)}
      ${soundMenu(reader)}
      <p class="note">${say(remembers === "on" ? "settings-kept" : "settings-kept-not")}</p>
    </div>
  `;
}

function week(settings: Settings, say: Say): TemplateResult {
  const days = WEEKDAYS.map((day, index) => [`${index}`, say(`day-${day}`)] as const);
  const chosen = WEEKDAYS.map((_, index) => `${index}`).filter((index) => settings.days & (1 << Number(index)));
  const most = [
    ["", say("settings-bouts-all")],
    ["1", "1"],
    ["2", "2"],
    ["3", "3"],
    ["4", "4"],
  ] as const;
  return html`
    ${ticks(say("settings-days"), "days", days, chosen)}
    ${choices(say("settings-bouts"), "bouts", most, `${settings.bouts ?? ""}`)}
  `;
}

function exclusions(settings: Settings, exercises: readonly string[], say: Say): TemplateResult {
  return html`
    <details class="card" ?open=${settings.excluded.length > 0}>
      <summary>${say("settings-excluded")}</summary>
      ${ticks(
        say("settings-excluded-why"),
        "excluded",
        exercises.map((id) => [id, say(`${id}-name`)]),
        settings.excluded,
      )}
    </details>
  `;
}

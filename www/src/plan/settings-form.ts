import { html, type TemplateResult } from "lit/html.js";
import type { Say } from "../messages.ts";
import type { Busy, Settings } from "./facts.ts";
import { choices, minutesOfTime, ticks, timeField, timeValue, toNumber } from "./fields.ts";
import { hundredGrams, inUnit, type Unit } from "./loads.ts";
import type { Fact } from "./planner.ts";

const PLACES = ["floor", "chair", "standing"] as const;
const EQUIPMENT = ["band", "weight", "bar"] as const;
/** The working week, bits of the engine's weekdays: Monday to Friday. */
const WORKING_DAYS = 0b001_1111;

/** The questions about the reader's day that matter from the first day. */
export function settingsForm(settings: Settings, say: Say, unit: Unit): TemplateResult {
  const busy = settings.busy[0];
  return html`
    <div class="pair">
      ${timeField(say("your-day-wake"), "wake", settings.wake)}
      ${timeField(say("your-day-sleep"), "sleep", settings.sleep)}
    </div>
    ${choices(
      say("your-day-place"),
      "place",
      PLACES.map((place) => [place, say(`place-${place}`)] as const),
      settings.place,
    )}
    ${ticks(
      say("your-day-equipment"),
      "equipment",
      EQUIPMENT.map((thing) => [thing, say(`equipment-${thing}`)] as const),
      EQUIPMENT.filter((thing) => settings[thing]),
    )}
    <label class="field">
      <span>${say("your-day-loads", { unit })}</span>
      <input type="text" inputmode="decimal" name="loads" autocomplete="off" .value=${settings.loads.map((load) => inUnit(load, unit)).join(" ")} />
      <span class="note">${say("your-day-loads-why")}</span>
    </label>
    <fieldset class="field">
      <legend>${say("your-day-busy")}</legend>
      <p class="note">${say("your-day-busy-why")}</p>
      <div class="pair">
        <label class="field time"><span>${say("your-day-busy-from")}</span><input type="time" name="busyFrom" .value=${busy ? timeValue(busy.start) : ""} /></label>
        <label class="field time"><span>${say("your-day-busy-to")}</span><input type="time" name="busyTo" .value=${busy ? timeValue(busy.end) : ""} /></label>
      </div>
      ${ticks(
        say("your-day-busy-kind"),
        "busyKind",
        [
          ["weekdays", say("your-day-weekdays")],
          ["sitting", say("your-day-sitting")],
        ],
        kindsOf(busy),
      )}
    </fieldset>
  `;
}

function kindsOf(busy: Busy | undefined): string[] {
  if (!busy) return ["weekdays"];
  return [...(busy.days === WORKING_DAYS ? ["weekdays"] : []), ...(busy.sitting ? ["sitting"] : [])];
}

/** The settings after the form, as a fact: what it does not ask stays as it was. */
export function settingsFact(before: Settings, form: FormData, unit: Unit): Fact {
  const has = form.getAll("equipment");
  return {
    ...before,
    fact: "settings",
    wake: minutesOfTime(form.get("wake"), before.wake),
    sleep: minutesOfTime(form.get("sleep"), before.sleep),
    place: form.get("place") ?? before.place,
    band: has.includes("band"),
    weight: has.includes("weight"),
    bar: has.includes("bar"),
    loads: loadsOf(`${form.get("loads") ?? ""}`, unit),
    busy: busyOf(form, before),
  };
}

/** Loads in hundred grams, ascending, from what was typed in `unit`; what is no number is left out. */
function loadsOf(text: string, unit: Unit): number[] {
  const typed = text.split(/[\s;]+/).map((word) => hundredGrams(Number(word.replace(",", ".")), unit));
  return [...new Set(typed.filter((load) => load > 0 && load <= 65_535))].sort((one, next) => one - next).slice(0, 32);
}

function busyOf(form: FormData, before: Settings): readonly Busy[] {
  const [from, to] = [form.get("busyFrom"), form.get("busyTo")];
  if (!from || !to) return before.busy.slice(1);
  const kinds = form.getAll("busyKind");
  const days = kinds.includes("weekdays") ? WORKING_DAYS : 0b111_1111;
  const block = { days, start: minutesOfTime(from, 0), end: minutesOfTime(to, 0), sitting: kinds.includes("sitting") };
  return [block, ...before.busy.slice(1)];
}

/** How many bouts a day at most, from a form; nothing for as many as the stage has. */
export function boutsOf(form: FormData): number | undefined {
  return toNumber(form.get("bouts"));
}

//! The plan across the boundary, and the facts it is made of.

use steadyback::{
    coach::{Action, Problem},
    journal::{EntryId, Fact, Training},
    plan::Wish,
    time::Now,
};
use wasm_bindgen::prelude::*;

use crate::{
    argument::{name, whole},
    chance::chance,
    clock,
    coach::{Coach, checked, to_js},
    json::json,
    plan_view::Shown,
    trouble, zone,
};

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every method throws as the class says; the words go to the shell's declarations once"
)]
impl Coach {
    /// Where the reader stands, what today has, and what the coach advises.
    #[wasm_bindgen(unchecked_return_type = "PlanView")]
    pub fn plan(&self) -> Result<JsValue, JsValue> {
        let reading = clock::reading();
        let view = self.shared.read(|coach| {
            self.look_ahead(coach, reading.now);
            coach.plan(reading)
        });
        let before = self.shared.plan.take();
        let shown = Shown::after(before.as_ref(), view)?;
        let object = shown.object();
        self.shared.plan.replace(Some(shown));
        Ok(object)
    }

    /// The last 28 days, the latest last and today included.
    #[wasm_bindgen(unchecked_return_type = "DayReport[]")]
    pub fn history(&self) -> Result<JsValue, JsValue> {
        to_js(&self.shared.read(|coach| coach.history(clock::reading())))
    }

    /// What the reader did and said in their last `days` days, and before that the last settings and the last intake, as the text of a JSON list of entries
    /// (docs/journal.schema.json), without what was taken back.
    pub fn facts(&self, #[wasm_bindgen(unchecked_param_type = "number")] days: &JsValue) -> Result<String, JsValue> {
        let days = checked(whole(days, "days"))?;
        Ok(self.shared.read(|coach| coach.facts(days, clock::reading())))
    }

    /// The one-page summary to take along; nothing while it is not offered.
    #[wasm_bindgen(unchecked_return_type = "Summary | undefined")]
    pub fn summary(&self) -> Result<JsValue, JsValue> {
        to_js(&self.shared.read(|coach| coach.summary(clock::reading())))
    }

    /// The starts of the bouts of two weeks, for a calendar; none while locked.
    #[wasm_bindgen(unchecked_return_type = "Reminder[]")]
    pub fn calendar(&self) -> Result<JsValue, JsValue> {
        let reading = clock::reading();
        to_js(&self.shared.read(|coach| {
            self.look_ahead(coach, reading.now);
            coach.calendar(reading)
        }))
    }

    /// Every exercise, for the library; nothing while locked.
    #[wasm_bindgen(unchecked_return_type = "ExerciseView[] | undefined")]
    pub fn library(&self) -> Result<JsValue, JsValue> {
        to_js(&self.shared.read(|coach| coach.library(clock::reading())))
    }

    /// Records a fact that the reader states: an entry of docs/journal.schema.json without `id`, `at` and `offset`. Returns its name, by which a `retract`
    /// takes it back. What it throws has every problem in `problems`, with the codes and paths of an import; `code` and `path` are the first one's.
    pub fn note(
        &self,
        #[wasm_bindgen(unchecked_param_type = "{ fact: string; [field: string]: unknown }")] fact: &JsValue,
    ) -> Result<String, JsValue> {
        let fact = read(fact)?;
        let noted = self.shared.bring_in(|coach| coach.note(fact, clock::reading(), chance()));
        noted.map(EntryId::text).map_err(|problems| trouble::refusal(&problems))
    }

    /// The answer to a session the reader asks about, in the shape of a `training` fact; nothing is recorded.
    #[wasm_bindgen(unchecked_return_type = "TrainingAnswer")]
    pub fn ask(
        &self,
        #[wasm_bindgen(unchecked_param_type = "{ fact: \"training\"; [field: string]: unknown }")] training: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let training: Training = match read(training)? {
            Fact::Training(training) => training,
            _ => return checked(Err(Problem::bad_value("fact"))),
        };
        to_js(&self.shared.read(|coach| coach.ask(training, clock::reading())))
    }

    /// Towards a bout of the reader's asking, as `begin` does towards the plan's next; on Place and Pain makes the coming bout that. `"short"` is the one-minute
    /// form, `"bout"` an ordinary bout where a session is next, `"session"` today's session where it is not; without one left today: `not-now`.
    #[wasm_bindgen(js_name = beginAs)]
    pub fn begin_as(
        &self,
        #[wasm_bindgen(unchecked_param_type = "\"bout\" | \"short\" | \"session\"")] kind: &JsValue,
    ) -> Result<(), JsValue> {
        checked(self.shared.perform(Action::BeginAs(checked(name(kind, "kind"))?)))
    }

    /// Towards the control test of a direction, in place of the next bout; `today.test` of the plan says which can be taken now, else: `not-now`. After it comes
    /// the screen `tested`.
    #[wasm_bindgen(js_name = beginTest)]
    pub fn begin_test(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Direction")] direction: &JsValue,
    ) -> Result<(), JsValue> {
        checked(self.shared.perform(Action::BeginAs(Wish::Test(checked(name(direction, "direction"))?))))
    }

    /// How many holds of the test were clean: on the left (or both sides together), and on the right (unused where both sides work together).
    #[wasm_bindgen(js_name = cleanHolds)]
    pub fn clean_holds(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] left: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] right: &JsValue,
    ) -> Result<(), JsValue> {
        let left = checked(whole(left, "left"))?;
        checked(self.shared.perform(Action::CleanHolds { left, right: checked(whole(right, "right"))? }))
    }

    /// Waves the sitting nudge away until the next block.
    #[wasm_bindgen(js_name = dismissNudge)]
    pub fn dismiss_nudge(&self) {
        self.shared.read(|coach| coach.dismiss_nudge(clock::reading()));
    }
}

impl Coach {
    /// Tells the coach of the offset changes to come, where they may be others than it knows.
    fn look_ahead(&self, coach: &mut steadyback::coach::Coach, now: Now) {
        if let Some(changes) = zone::news(now, &self.shared.foreseen) {
            coach.foresee(changes);
        }
    }
}

fn read(fact: &JsValue) -> Result<Fact, JsValue> {
    Fact::read(&json(fact, 1)).map_err(|problems| trouble::refusal(&problems))
}

//! The class the shell talks to.

use std::rc::Rc;

use js_sys::Function;
use serde::Serialize;
use steadyback::{
    coach::{Action, Problem},
    figure::{self, FRAME_LEN},
    guide::Sound,
    journal::handed_over,
};
use wasm_bindgen::{JsCast, prelude::*};

use crate::{
    argument::{flag, milliseconds, name, text, whole},
    clock,
    listeners::Listeners,
    shared::{Shared, wake_weak},
    trouble,
};

type Outcome = Result<(), JsValue>;

/// A reader's coach. Every command throws an `Error` with `code` (`not-now`, `bad-value`) and `path`, and has then changed nothing.
#[wasm_bindgen]
pub struct Coach {
    pub(crate) shared: Rc<Shared>,
    _listeners: Listeners,
}

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every method throws as the class says; the words go to the shell's declarations once"
)]
impl Coach {
    /// A coach for a page in `language` (BCP 47), in the editor's `emergencyRegion` (ISO 3166) if they named one. `onChange` is called when the screen has changed by
    /// itself, never during a command.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "string")] language: &JsValue,
        #[wasm_bindgen(js_name = emergencyRegion, unchecked_param_type = "string | undefined | null")] emergency_region: &JsValue,
        #[wasm_bindgen(js_name = onChange, unchecked_param_type = "() => void")] on_change: &JsValue,
    ) -> Result<Coach, JsValue> {
        let language = checked(text(language, "language"))?;
        let absent = emergency_region.is_undefined() || emergency_region.is_null();
        let region = if absent { None } else { Some(checked(text(emergency_region, "emergencyRegion"))?) };
        let on_change = on_change.dyn_ref::<Function>().cloned().ok_or(Problem::bad_value("onChange"));
        let shared = Shared::new(steadyback::coach::Coach::new(&language, region.as_deref()), checked(on_change)?);
        let weak = Rc::downgrade(&shared);
        Ok(Self { shared, _listeners: Listeners::new(move || wake_weak(&weak)) })
    }

    /// What to show now.
    #[wasm_bindgen(unchecked_return_type = "View")]
    pub fn view(&self) -> Result<JsValue, JsValue> {
        to_js(&self.shared.read(|coach| coach.view(clock::reading())))
    }

    /// What to do beside it, since the last call, in order.
    #[wasm_bindgen(unchecked_return_type = "Effect[]")]
    pub fn effects(&self) -> Result<JsValue, JsValue> {
        to_js(&self.shared.read(steadyback::coach::Coach::effects))
    }

    /// Towards the first bout.
    pub fn begin(&self) -> Outcome {
        self.perform(Action::Begin)
    }

    /// Ticks a statement, or unticks it.
    pub fn tick(&self, #[wasm_bindgen(unchecked_param_type = "number")] question: &JsValue) -> Outcome {
        self.perform(Action::Tick(checked(whole(question, "question"))?))
    }

    /// None of these, or continue; from Done to Rest.
    pub fn proceed(&self) -> Outcome {
        self.perform(Action::Proceed)
    }

    /// One screen back, before anything is recorded.
    pub fn back(&self) -> Outcome {
        self.perform(Action::Back)
    }

    /// Records the check.
    pub fn confirm(&self) -> Outcome {
        self.perform(Action::Confirm)
    }

    /// The reader says the words that lift the lock; the check follows.
    pub fn lift(&self) -> Outcome {
        self.perform(Action::Lift)
    }

    /// Where the bout is done.
    #[wasm_bindgen(js_name = choosePlace)]
    pub fn choose_place(&self, #[wasm_bindgen(unchecked_param_type = "Place")] place: &JsValue) -> Outcome {
        self.perform(Action::ChoosePlace(checked(name(place, "place"))?))
    }

    /// Pain now, 0–10; starts the bout.
    #[wasm_bindgen(js_name = painNow)]
    pub fn pain_now(&self, #[wasm_bindgen(unchecked_param_type = "number")] score: &JsValue) -> Outcome {
        self.perform(Action::PainNow(checked(whole(score, "score"))?))
    }

    /// Stands still.
    pub fn pause(&self) -> Outcome {
        self.perform(Action::Pause)
    }

    /// Plays on.
    pub fn resume(&self) -> Outcome {
        self.perform(Action::Resume)
    }

    /// To the next exercise.
    pub fn skip(&self) -> Outcome {
        self.perform(Action::Skip)
    }

    /// One step easier, at once.
    pub fn easier(&self) -> Outcome {
        self.perform(Action::Easier)
    }

    /// "This hurts": stops the set and asks.
    pub fn hurts(&self) -> Outcome {
        self.perform(Action::Hurts)
    }

    /// Ends the bout early.
    pub fn finish(&self) -> Outcome {
        self.perform(Action::Finish)
    }

    /// How much it hurts, 0–10.
    #[wasm_bindgen(js_name = reportPain)]
    pub fn report_pain(&self, #[wasm_bindgen(unchecked_param_type = "number")] score: &JsValue) -> Outcome {
        self.perform(Action::ReportPain(checked(whole(score, "score"))?))
    }

    /// A stop report, by its index in the view.
    #[wasm_bindgen(js_name = reportSymptom)]
    pub fn report_symptom(&self, #[wasm_bindgen(unchecked_param_type = "number")] index: &JsValue) -> Outcome {
        self.perform(Action::ReportSymptom(checked(whole(index, "index"))?))
    }

    /// One of the offers of the view.
    pub fn choose(&self, #[wasm_bindgen(unchecked_param_type = "Offer")] offer: &JsValue) -> Outcome {
        self.perform(Action::Choose(checked(name(offer, "offer"))?))
    }

    /// Worst pain in the bout, 0–10.
    #[wasm_bindgen(js_name = worstPain)]
    pub fn worst_pain(&self, #[wasm_bindgen(unchecked_param_type = "number")] score: &JsValue) -> Outcome {
        self.perform(Action::WorstPain(checked(whole(score, "score"))?))
    }

    /// Control of an exercise, by its number in the view.
    pub fn rate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "number")] exercise: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Side")] side: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Control")] control: &JsValue,
    ) -> Outcome {
        let exercise = checked(whole(exercise, "exercise"))?;
        let side = checked(name(side, "side"))?;
        self.perform(Action::Rate { exercise, side, control: checked(name(control, "control"))? })
    }

    /// Records the bout.
    pub fn complete(&self) -> Outcome {
        self.perform(Action::Complete)
    }

    /// Towards another bout.
    pub fn again(&self) -> Outcome {
        self.perform(Action::Again)
    }

    /// What the reader wants to hear.
    #[wasm_bindgen(js_name = setSound)]
    pub fn set_sound(
        &self,
        #[wasm_bindgen(unchecked_param_type = "boolean")] voice: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "boolean")] tones: &JsValue,
    ) -> Outcome {
        let voice = checked(flag(voice, "voice"))?;
        self.perform(Action::SetSound(Sound { voice, tones: checked(flag(tones, "tones"))? }))
    }

    /// The journal of first bouts as numbers, for the whole engine's `takeOver` on the same page; not for storage.
    #[wasm_bindgen(js_name = handOver)]
    #[must_use]
    pub fn hand_over(&self) -> Vec<u64> {
        self.shared.read(|coach| handed_over(coach.journal().entries()))
    }

    /// Writes the figure at `performanceNow` into the shared frame; outside a bout it stays as it is.
    pub fn frame(
        &self,
        #[wasm_bindgen(js_name = performanceNow, unchecked_param_type = "number")] performance_now: &JsValue,
    ) -> Outcome {
        let at = clock::whole_ms(checked(milliseconds(performance_now, "performanceNow"))?);
        let still = self.shared.still.get();
        if let Some((movement, moment)) = self.shared.read(|coach| coach.figure(at, still)) {
            figure::frame(movement, moment, &mut self.shared.frame.borrow_mut());
        }
        Ok(())
    }

    /// Writes the exercise that plays into the shared frame, a share (0–1) of the way from its start to its end. Says whether it did: walking has no end.
    pub fn way(&self, #[wasm_bindgen(unchecked_param_type = "number")] progress: &JsValue) -> Result<bool, JsValue> {
        #[expect(clippy::cast_possible_truncation, reason = "it is only drawn")]
        let progress = checked(milliseconds(progress, "progress"))? as f32;
        let way = self.shared.read(|coach| coach.way(progress));
        if let Some((movement, moment)) = way {
            figure::frame(movement, moment, &mut self.shared.frame.borrow_mut());
        }
        Ok(way.is_some())
    }

    /// Whether frames show the clear still of the cue (reduced motion) instead of its movement.
    #[wasm_bindgen(js_name = setStill)]
    pub fn set_still(&self, #[wasm_bindgen(unchecked_param_type = "boolean")] still: &JsValue) -> Outcome {
        self.shared.still.set(checked(flag(still, "still"))?);
        Ok(())
    }

    /// Where the shared frame begins in the memory, bytes; never moves while this coach lives.
    #[wasm_bindgen(js_name = framePointer)]
    #[must_use]
    pub fn frame_pointer(&self) -> usize {
        self.shared.frame.as_ptr() as usize
    }

    /// How many `f32` it has.
    #[wasm_bindgen(js_name = frameLength)]
    #[must_use]
    pub fn frame_length(&self) -> usize {
        FRAME_LEN
    }

    fn perform(&self, action: Action) -> Outcome {
        checked(self.shared.perform(action))
    }
}

pub(crate) fn checked<T>(result: Result<T, Problem>) -> Result<T, JsValue> {
    result.map_err(trouble::error)
}

pub(crate) fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::new())?)
}

//! Exercises shown apart from a bout: correct, and beside their commonest fault.

use steadyback::{
    catalogue::{Place, find},
    coach::Problem,
    guide::{Demonstration, Item},
};
use wasm_bindgen::prelude::*;

use crate::{
    argument::{flag, milliseconds, name, text, whole},
    clock,
    coach::{Coach, checked, to_js},
};

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every method throws as the class says; the words go to the shell's declarations once"
)]
impl Coach {
    /// What there is to show of a rung (from 1), and its commonest fault in words. Throws `not-now` while the reader is locked: the library is hidden then.
    #[wasm_bindgen(unchecked_return_type = "DemonstrationView")]
    pub fn demonstration(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] exercise: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Place")] place: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] rung: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "boolean")] mirrored: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let demonstration = Demonstration::new(checked(item(exercise, place, rung))?);
        let mirrored = checked(flag(mirrored, "mirrored"))?;
        let view = self.shared.read(|coach| coach.demonstration(&demonstration, mirrored, clock::reading()));
        to_js(&checked(view)?)
    }

    /// Writes the figure `atMs` milliseconds after its first repetition began into the frame of demonstrations; repetitions follow each other for ever.
    /// `shows` is the movement as in a bout, or, seen from where the fault shows, the correct movement or its fault.
    pub fn demonstrate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] exercise: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Place")] place: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] rung: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "\"movement\" | \"correct\" | \"fault\"")] shows: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "boolean")] mirrored: &JsValue,
        #[wasm_bindgen(js_name = atMs, unchecked_param_type = "number")] at_ms: &JsValue,
    ) -> Result<(), JsValue> {
        let demonstration = Demonstration::new(checked(item(exercise, place, rung))?);
        let shows = checked(name(shows, "shows"))?;
        let mirrored = checked(flag(mirrored, "mirrored"))?;
        // A demonstration that has played for weeks may stand still.
        let at_ms = u32::try_from(clock::whole_ms(checked(milliseconds(at_ms, "atMs"))?)).unwrap_or(u32::MAX);
        demonstration.frame(shows, mirrored, at_ms, &mut self.shared.demonstrated.borrow_mut());
        Ok(())
    }

    /// Where the frame of demonstrations begins in the memory, bytes; as long as `frameLength` says, and never moves while this coach lives.
    #[wasm_bindgen(js_name = demonstrationPointer)]
    #[must_use]
    pub fn demonstration_pointer(&self) -> usize {
        self.shared.demonstrated.as_ptr() as usize
    }
}

/// An exercise by its id, in its form for a place, at a rung (from 1).
fn item(exercise: &JsValue, place: &JsValue, rung: &JsValue) -> Result<Item, Problem> {
    let exercise = find(&text(exercise, "exercise")?).ok_or(Problem::bad_value("exercise"))?;
    let place: Place = name(place, "place")?;
    let index = whole::<u8>(rung, "rung")?.checked_sub(1).map(usize::from);
    index.and_then(|index| Item::new(exercise, place, index)).ok_or(Problem::bad_value("rung"))
}

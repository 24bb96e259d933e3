//! The journal across the boundary.

use js_sys::{BigUint64Array, JsString, Uint8Array};
use steadyback::{
    coach::Problem,
    journal::{Import, MOST_BYTES, Packed, export_json},
};
use wasm_bindgen::{JsCast, prelude::*};

use crate::{
    chance::chance,
    clock,
    coach::{Coach, checked, to_js},
    json,
};

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every method throws as the class says; the words go to the shell's declarations once"
)]
impl Coach {
    /// The whole journal as the text of a JSON file, for the reader to keep or to take to another device; docs/journal.schema.json describes it.
    #[must_use]
    pub fn journal(&self) -> String {
        self.shared.read(|coach| export_json(coach.journal()))
    }

    /// The whole journal as packed bytes, for storage and for other tabs.
    #[must_use]
    pub fn packed(&self) -> Vec<u8> {
        self.shared.read(|coach| Packed::of(coach.journal().entries()).bytes().to_vec())
    }

    /// Takes over the journal of the engine that the first tap loads, as its `handOver` wrote it.
    #[wasm_bindgen(js_name = takeOver)]
    pub fn take_over(
        &self,
        #[wasm_bindgen(unchecked_param_type = "BigUint64Array")] words: &JsValue,
    ) -> Result<(), JsValue> {
        let words = checked(words.dyn_ref::<BigUint64Array>().ok_or(Problem::bad_value("words")))?.to_vec();
        checked(self.shared.bring_in(|coach| coach.take_over(&words, clock::reading(), chance())))
    }

    /// Takes in the text of a JSON file, all of it or, if anything is wrong, nothing. Nothing the reader has is lost by it.
    #[wasm_bindgen(js_name = importJournal, unchecked_return_type = "ImportView")]
    pub fn import_journal(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] file: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let import = json::import(checked(text_of(file))?);
        to_js(&self.shared.bring_in(|coach| coach.import(import, clock::reading(), chance())))
    }

    /// Takes in the sound entries of a damaged file, by the reader's explicit choice; a check is due then.
    #[wasm_bindgen(unchecked_return_type = "ImportView")]
    pub fn salvage(&self, #[wasm_bindgen(unchecked_param_type = "string")] file: &JsValue) -> Result<JsValue, JsValue> {
        let import = json::import(checked(text_of(file))?);
        to_js(&self.shared.bring_in(|coach| coach.salvage(import, clock::reading(), chance())))
    }

    /// Merges packed entries, from storage or another tab: all of them or, if anything is wrong, none.
    #[wasm_bindgen(unchecked_return_type = "ImportView")]
    pub fn merge(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Uint8Array")] entries: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let bytes = checked(entries.dyn_ref::<Uint8Array>().ok_or(Problem::bad_value("entries")))?;
        let fits = usize::try_from(bytes.length()).is_ok_and(|length| length <= MOST_BYTES);
        let import = if fits { Import::of_bytes(&bytes.to_vec()) } else { Import::refused("too-large") };
        to_js(&self.shared.bring_in(|coach| coach.import(import, clock::reading(), chance())))
    }
}

fn text_of(file: &JsValue) -> Result<&JsString, Problem> {
    file.dyn_ref::<JsString>().ok_or(Problem::bad_value("file"))
}

//! JSON text, parsed by the browser and walked by its values' own properties only.

use js_sys::{Array, JsString, Object, Reflect};
use steadyback::journal::{Import, Importer, Json, MOST_BYTES, MOST_ENTRIES, MOST_TEXT};
use wasm_bindgen::{JsCast, prelude::*};

#[wasm_bindgen]
extern "C" {
    /// The browser's own parser; the text stays outside the engine's memory, which never shrinks. `None` is null.
    ///
    /// Optional because the bindings give an optional value its place only once it is there: a plain one leaves a place behind for every text that
    /// is no JSON. It need be no object.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse(text: &JsString) -> Result<Option<Object>, JsValue>;
}

/// Reads a journal's file.
pub fn import(text: &JsString) -> Import {
    // A journal's text has one byte a unit.
    if length(text.length()) > MOST_BYTES {
        return Import::refused("too-large");
    }
    let Ok(Some(file)) = parse(text) else { return Import::refused("not-a-journal") };
    let file = JsValue::from(file);
    let entries = take_entries(&file);
    let mut importer = Importer::new(&json(&file, 1));
    // One more than are read says that there are too many; the rest is not worth walking.
    let count = entries.length().min(u32::try_from(MOST_ENTRIES + 1).unwrap_or(u32::MAX));
    for index in 0..count {
        importer.entry(&json(&entries.get(index), 1));
    }
    importer.finish()
}

/// The list of entries, which leaves an empty one in its place; an empty one if the file has none.
fn take_entries(file: &JsValue) -> Array {
    let name = JsValue::from_str("entries");
    let own =
        file.is_object() && !Array::is_array(file) && Object::keys(file.unchecked_ref::<Object>()).includes(&name, 0);
    let entries = if own { Reflect::get(file, &name).ok() } else { None };
    let Some(entries) = entries.and_then(|entries| entries.dyn_into::<Array>().ok()) else { return Array::new() };
    // The parser made the file a moment ago, and nothing forbids to change it.
    let _ = Reflect::set(file, &name, &Array::new());
    entries
}

/// A value at a depth within its entry (an entry itself is at 1), cut down to what a journal can hold.
pub fn json(value: &JsValue, depth: usize) -> Json {
    if let Some(flag) = value.as_bool() {
        Json::Flag(flag)
    } else if let Some(number) = value.as_f64() {
        Json::number(number)
    } else if let Some(text) = value.dyn_ref::<JsString>() {
        Json::text(start_of(text))
    } else if let Some(items) = value.dyn_ref::<Array>() {
        let list = || Json::List(items.iter().map(|item| json(&item, depth + 1)).collect());
        Json::refused(length(items.length()), depth).unwrap_or_else(list)
    } else if value.is_object() {
        let names = Object::keys(value.unchecked_ref::<Object>());
        let group = || Json::Group(names.iter().map(|name| field(value, &name, depth)).collect());
        Json::refused(length(names.length()), depth).unwrap_or_else(group)
    } else {
        Json::NULL
    }
}

fn field(group: &JsValue, name: &JsValue, depth: usize) -> (String, Json) {
    // Reading a property that the parser made cannot fail.
    let value = Reflect::get(group, name).unwrap_or(JsValue::NULL);
    (start_of(name.unchecked_ref()), json(&value, depth + 1))
}

/// As much of a text as tells whether it is too long, so that a long one is not copied.
fn start_of(text: &JsString) -> String {
    text.slice(0, u32::try_from(MOST_TEXT + 1).unwrap_or(u32::MAX)).into()
}

fn length(length: u32) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}

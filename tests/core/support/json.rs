//! JSON text for the importer, read as a browser would.

#![allow(missing_docs, reason = "tests are read, not called")]
#![allow(dead_code, reason = "every test file uses its own part of it")]

use serde_json::Value;
use steadyback::journal::{Import, Importer, Json};

/// Imports a parsed file.
pub fn import(file: &Value) -> Import {
    let mut head = file.clone();
    let entries = head.get_mut("entries").and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
    let mut importer = Importer::new(&json(&head, 1));
    for entry in &entries {
        importer.entry(&json(entry, 1));
    }
    importer.finish()
}

/// Imports text; `None` if it is no JSON at all.
pub fn import_text(text: &str) -> Option<Import> {
    serde_json::from_str(text).ok().map(|file| import(&file))
}

/// A value as the importer takes it, at a depth within its entry.
pub fn json(value: &Value, depth: usize) -> Json {
    match value {
        Value::Null => Json::NULL,
        Value::Bool(flag) => Json::Flag(*flag),
        Value::Number(number) => Json::number(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => Json::text(text.as_str()),
        Value::Array(items) => Json::refused(items.len(), depth)
            .unwrap_or_else(|| Json::List(items.iter().map(|item| json(item, depth + 1)).collect())),
        Value::Object(fields) => Json::refused(fields.len(), depth).unwrap_or_else(|| {
            Json::Group(fields.iter().map(|(name, value)| (name.clone(), json(value, depth + 1))).collect())
        }),
    }
}

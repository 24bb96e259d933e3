//! As much of JSON Schema as docs/journal.schema.json uses.

#![allow(missing_docs, reason = "tests are read, not called")]

use serde_json::{Map, Value};

/// The keywords that are understood; a schema with another one is a mistake in the test.
const KEYWORDS: [&str; 16] = [
    "$schema",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "minimum",
    "maximum",
    "pattern",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "maxItems",
    "uniqueItems",
    "oneOf",
];

pub fn is_valid(value: &Value, schema: &Value) -> bool {
    let schema = schema.as_object().expect("a schema is an object");
    assert!(schema.keys().all(|key| KEYWORDS.contains(&key.as_str())), "{:?}", schema.keys());
    schema.iter().all(|(keyword, limit)| keeps(value, keyword, limit, schema))
}

fn keeps(value: &Value, keyword: &str, limit: &Value, schema: &Map<String, Value>) -> bool {
    match keyword {
        "type" => match limit.as_str() {
            Some("object") => value.is_object(),
            Some("array") => value.is_array(),
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("integer") => whole(value).is_some(),
            other => panic!("no type {other:?} in our schema"),
        },
        "const" => value == limit || whole(value).is_some_and(|number| Some(number) == limit.as_i64()),
        "enum" => limit.as_array().is_some_and(|choices| choices.contains(value)),
        "minimum" => whole(value) >= limit.as_i64(),
        "maximum" => whole(value) <= limit.as_i64(),
        "pattern" => {
            let digits = limit.as_str().and_then(|pattern| pattern.strip_prefix("^[0-9a-f]{")?.strip_suffix("}$"));
            let digits: usize = digits.and_then(|digits| digits.parse().ok()).expect("a pattern of digits");
            value.as_str().is_none_or(|text| {
                text.len() == digits && text.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f'))
            })
        }
        "required" => items(limit).iter().all(|name| value.get(name.as_str().expect("a name")).is_some()),
        "properties" => value.as_object().is_none_or(|fields| {
            fields.iter().all(|(name, field)| limit.get(name).is_none_or(|schema| is_valid(field, schema)))
        }),
        "additionalProperties" => value.as_object().is_none_or(|fields| {
            fields.keys().all(|name| schema.get("properties").is_some_and(|known| known.get(name).is_some()))
        }),
        "items" => value.as_array().is_none_or(|items| items.iter().all(|item| is_valid(item, limit))),
        "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= limit.as_u64().expect("a count")),
        "uniqueItems" => items(value).iter().enumerate().all(|(at, item)| !items(value)[..at].contains(item)),
        "oneOf" => items(limit).iter().filter(|schema| is_valid(value, schema)).count() == 1,
        _ => true,
    }
}

/// A number without a fraction, however it is written: 0, 0.0 and -0 are all the same integer (JSON Schema 2020-12, 6.1.1).
#[expect(clippy::cast_possible_truncation, reason = "no fraction, and as near to zero as our limits")]
fn whole(value: &Value) -> Option<i64> {
    let written = || value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 9e15);
    value.as_i64().or_else(|| written().map(|number| number as i64))
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

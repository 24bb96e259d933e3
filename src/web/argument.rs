//! Checks what comes in. Arguments are taken as they are, so that a wrong type is answered with a code like a wrong value.

use steadyback::coach::{Name, Problem};
use wasm_bindgen::{JsCast, JsValue};

/// Longest string that is read, UTF-16 units; everything that has a meaning is shorter.
const LONGEST: u32 = 64;

/// A whole number from 0 to what its type holds.
pub fn whole<T: TryFrom<u16>>(value: &JsValue, path: &'static str) -> Result<T, Problem> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=65_535.0).contains(number));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range was checked")]
    let number = number.map(|number| number as u16);
    number.and_then(|number| number.try_into().ok()).ok_or(Problem::bad_value(path))
}

#[cfg(feature = "plan")]
/// A whole number of 32 bits.
pub fn signed(value: &JsValue, path: &'static str) -> Result<i32, Problem> {
    let number = value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= f64::from(i32::MAX));
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
    number.map(|number| number as i32).ok_or(Problem::bad_value(path))
}

/// Milliseconds of `performance.now()`.
pub fn milliseconds(value: &JsValue, path: &'static str) -> Result<f64, Problem> {
    value.as_f64().filter(|number| number.is_finite() && *number >= 0.0).ok_or(Problem::bad_value(path))
}

/// True or false.
pub fn flag(value: &JsValue, path: &'static str) -> Result<bool, Problem> {
    value.as_bool().ok_or(Problem::bad_value(path))
}

/// A short string.
pub fn text(value: &JsValue, path: &'static str) -> Result<String, Problem> {
    let short = value.dyn_ref::<js_sys::JsString>().filter(|string| string.length() <= LONGEST);
    short.map(String::from).ok_or(Problem::bad_value(path))
}

/// One of a choice's names.
pub fn name<T: Name>(value: &JsValue, path: &'static str) -> Result<T, Problem> {
    T::from_name(&text(value, path)?).ok_or(Problem::bad_value(path))
}

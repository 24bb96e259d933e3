//! JSON values as they come in, already cut down to what a journal can hold.

/// The longest text, bytes: names of entries, exercises and statements are shorter.
pub const MOST_TEXT: usize = 64;
/// The most items of a list or fields of a group within an entry.
pub const MOST_ITEMS: usize = 256;
/// How deep lists and groups may lie in each other within an entry: the entry, its exercises, one of them.
pub const MOST_DEPTH: usize = 3;
/// The greatest whole number that every JSON reader keeps exactly (2^53 − 1).
const GREATEST: f64 = 9_007_199_254_740_991.0;

/// A JSON value. Whoever reads JSON makes these by the functions below, which keep to the limits.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A text of up to [`MOST_TEXT`] bytes.
    Text(String),
    /// A list of up to [`MOST_ITEMS`].
    List(Vec<Json>),
    /// Up to [`MOST_ITEMS`] fields with their names, in the order they stand.
    Group(Vec<(String, Json)>),
    /// What no journal holds, by the code of what is wrong with it.
    Refused(&'static str),
}

impl Json {
    /// null, which no journal holds: what is absent is left out.
    pub const NULL: Self = Self::Refused("wrong-type");

    /// A number.
    #[must_use]
    pub fn number(number: f64) -> Self {
        if number.fract() != 0.0 || number.abs() > GREATEST {
            return Self::Refused(if number.fract() == 0.0 { "out-of-range" } else { "wrong-type" });
        }
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53, as checked")]
        Self::Whole(number as i64)
    }

    /// A text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.len() > MOST_TEXT { Self::Refused("too-long") } else { Self::Text(text) }
    }

    /// What stands for a list or group of `length` at `depth` (an entry itself is at 1) that is over a limit, before it is walked.
    #[must_use]
    pub fn refused(length: usize, depth: usize) -> Option<Self> {
        let too_deep = (depth > MOST_DEPTH).then_some("too-deep");
        let too_many = (length > MOST_ITEMS).then_some("too-many");
        too_deep.or(too_many).map(Self::Refused)
    }

    /// The field called `name`.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Group(fields) = self else { return None };
        fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

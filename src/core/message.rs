//! What the engine says: an id and its arguments, never a sentence.

/// A message for the reader: the shell looks `id` up in the reader's language.
///
/// Guarantee: `id` exists in every shipped language (checked by `tests/core/messages.rs`).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// The message's id in the language files, such as `cue-hold`.
    pub id: String,
    /// Passed to the message as `$number` (a count, seconds, or a score; the id says which).
    pub number: Option<i32>,
    /// The id of another message whose text is passed as `$name`, such as an exercise's name.
    pub name: Option<String>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), number: None, name: None }
    }

    /// The same message with its `$number`.
    #[must_use]
    pub fn number(mut self, number: i32) -> Self {
        self.number = Some(number);
        self
    }

    /// The same message with the id of its `$name`.
    #[must_use]
    pub fn name(mut self, id: impl Into<String>) -> Self {
        self.name = Some(id.into());
        self
    }
}

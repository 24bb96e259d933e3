//! What is wrong with a command.

/// Why a command was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// `not-now`: the screen that shows has no such command. `bad-value`: a value is outside its range.
    pub code: &'static str,
    /// The command (`not-now`) or the argument (`bad-value`).
    pub path: &'static str,
}

impl Problem {
    /// The screen that shows has no command `command`.
    #[must_use]
    pub fn not_now(command: &'static str) -> Self {
        Self { code: "not-now", path: command }
    }

    /// `argument` is outside its range.
    #[must_use]
    pub fn bad_value(argument: &'static str) -> Self {
        Self { code: "bad-value", path: argument }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code)?;
        formatter.write_str(": ")?;
        formatter.write_str(self.path)
    }
}

impl std::error::Error for Problem {}

/// A pain score, if it is one.
pub(super) fn score(score: u8) -> Result<u8, Problem> {
    if score <= 10 { Ok(score) } else { Err(Problem::bad_value("score")) }
}

//! What is wrong with something that was brought in.

use super::text::push_whole;

/// The most problems that are kept with their paths; further ones are counted.
pub const MOST_PROBLEMS: usize = 100;

/// Something that is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// What is wrong:
    ///
    /// - of the whole: `not-a-journal`, `newer` (a later release wrote it), `too-large`, `too-many` (entries), `count` (entries are missing or added),
    ///   `checksum` (something was changed);
    /// - of packed bytes: `damaged` (nothing from here on can be read), `cut-off` (the end of the last entry is missing);
    /// - of an entry or a field: `missing`, `unknown` (no such field, name or kind), `wrong-type`, `out-of-range`, `too-long`, `too-many`, `too-deep`,
    ///   `duplicate` (an entry's name was used before, or a statement ticked twice).
    pub code: &'static str,
    /// Where, such as `entries[12].exercises[0].rung`; empty for the whole.
    pub path: String,
}

/// All problems of a file, up to [`MOST_PROBLEMS`].
#[derive(Clone, Debug, Default)]
pub(super) struct Problems {
    kept: Vec<FileProblem>,
    count: usize,
}

impl Problems {
    pub(super) fn add(&mut self, code: &'static str, path: impl Into<String>) {
        self.count = self.count.saturating_add(1);
        if self.kept.len() < MOST_PROBLEMS {
            self.kept.push(FileProblem { code, path: path.into() });
        }
    }

    /// The first of them.
    pub(super) fn kept(&self) -> &[FileProblem] {
        &self.kept
    }

    /// How many there are, those that were not kept too.
    pub(super) fn count(&self) -> usize {
        self.count
    }
}

/// The path of an entry of a file.
pub(super) fn entry_path(index: usize) -> String {
    let mut path = String::from("entries[");
    push_whole(&mut path, i64::try_from(index).unwrap_or(i64::MAX));
    path.push(']');
    path
}

//! Entries, and the journal that holds them.

use super::Fact;
use crate::time::Now;

/// Names an entry for ever, so that a check can name the lock it answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryId(u32);

/// One fact, and when it was recorded.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// When it was recorded.
    pub at: Now,
    /// What happened.
    pub fact: Fact,
}

/// The facts, in the order they were recorded.
///
/// Guarantee: entries are only ever added; none is changed or taken away, and no clock refuses one.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    entries: Vec<Entry>,
}

impl Journal {
    /// Adds a fact and returns its name.
    pub fn record(&mut self, at: Now, fact: Fact) -> EntryId {
        let id = EntryId(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        self.entries.push(Entry { id, at, fact });
        id
    }

    /// All entries, in the order they were recorded.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

//! The journal comes in: from a file, or from another tab.

use std::borrow::Cow;

use super::Coach;
#[cfg(feature = "plan")]
use super::Problem;
#[cfg(feature = "plan")]
use crate::journal::{Journal, taken_over};
use crate::{
    journal::Import,
    time::Reading,
    view::{ImportResult, ImportView},
};

impl Coach {
    /// Takes in a file or another tab's entries, all of it or, if anything is wrong, nothing.
    ///
    /// Nothing the reader has is lost by it, and a lock, a stop report or a flare among what came in counts at once: a bout that plays is recorded as far
    /// as it went and ends. Such a record is named from `chance`, 64 bits drawn at random.
    pub fn import(&mut self, mut import: Import, reading: Reading, chance: u64) -> ImportView {
        if import.problem_count() > 0 {
            return not_taken(&import);
        }
        let sound = import.sound();
        let taken = self.bring_in(Cow::Owned(import.take_journal()), reading, chance);
        ImportView::new(&import, ImportResult::Taken, sound, taken)
    }

    /// Takes in the sound entries of a damaged file, by the reader's explicit choice: then a check is due, because a lock or a stop report may be among what
    /// was lost. Does what [`Coach::import`] does where nothing is wrong, and nothing where no entry is sound. `chance` as there.
    pub fn salvage(&mut self, mut import: Import, reading: Reading, chance: u64) -> ImportView {
        if import.problem_count() == 0 {
            return self.import(import, reading, chance);
        }
        let sound = import.sound();
        if sound == 0 {
            return not_taken(&import);
        }
        let before = self.journal().entries().len();
        let salvaged = import.take_salvage(reading.now, chance);
        self.bring_in(Cow::Owned(salvaged), reading, chance);
        // One of the new ones says that others were left out.
        let taken = self.journal().entries().len().saturating_sub(before + 1);
        ImportView::new(&import, ImportResult::Salvaged, sound, taken)
    }

    #[cfg(feature = "plan")]
    /// Takes over the journal of the engine that the first tap loads, as its [`crate::journal::handed_over`] wrote it. `chance` as for [`Coach::import`].
    ///
    /// # Errors
    /// `bad-value` where the numbers are no such journal; nothing of it counts then.
    pub fn take_over(&mut self, words: &[u64], reading: Reading, chance: u64) -> Result<(), Problem> {
        let entries = taken_over(words).ok_or(Problem::bad_value("words"))?;
        let mut journal = Journal::default();
        for entry in entries {
            journal.add(entry);
        }
        self.bring_in(Cow::Owned(journal), reading, chance);
        Ok(())
    }
}

fn not_taken(import: &Import) -> ImportView {
    let result = if import.refusal().is_some() { ImportResult::Refused } else { ImportResult::Damaged };
    ImportView::new(import, result, import.sound(), 0)
}

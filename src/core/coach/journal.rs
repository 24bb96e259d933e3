//! The journal comes in: from a file, or from another tab.

use super::{Coach, after::After, screen::Screen};
use crate::{
    guide::Bout,
    journal::{Import, Journal},
    suitability::Standing,
    time::{Now, Reading},
    view::{ImportResult, ImportView},
};

impl Coach {
    /// Takes in a file or another tab's entries, all of it or, if anything is wrong, nothing.
    ///
    /// Nothing the reader has is lost by it, and a lock, a stop report or a flare among what came in counts at once: a bout that plays is recorded as far
    /// as it went and ends. Such a record is named from `chance`, 64 bits drawn at random.
    pub fn import(&mut self, import: &Import, reading: Reading, chance: u64) -> ImportView {
        if import.problem_count() > 0 {
            return not_taken(import);
        }
        let taken = self.merge(import.journal(), reading, chance);
        ImportView::new(import, ImportResult::Taken, taken)
    }

    /// Takes in the sound entries of a damaged file, by the reader's explicit choice: then a check is due, because a lock or a stop report may be among what
    /// was lost. Does what [`Coach::import`] does where nothing is wrong, and nothing where no entry is sound. `chance` as there.
    pub fn salvage(&mut self, import: &Import, reading: Reading, chance: u64) -> ImportView {
        if import.problem_count() == 0 {
            return self.import(import, reading, chance);
        }
        if import.sound() == 0 {
            return not_taken(import);
        }
        let before = self.journal.entries().len();
        let salvaged = import.clone().salvage(reading.now, chance);
        self.merge(&salvaged, reading, chance);
        // One of the new ones says that others were left out.
        let taken = self.journal.entries().len().saturating_sub(before + 1);
        ImportView::new(import, ImportResult::Salvaged, taken)
    }

    /// Merges another journal, and says how many of its entries changed this one. `chance` as for [`Coach::import`].
    pub fn merge(&mut self, other: &Journal, reading: Reading, chance: u64) -> usize {
        self.chance = chance;
        let now = reading.now;
        let was_open = self.may_exercise(now);
        let changed = self.journal.merge(other);
        if was_open && !self.may_exercise(now) {
            self.leave_the_bout(now);
        }
        self.enforce(now);
        changed
    }

    fn may_exercise(&self, now: Now) -> bool {
        let suitability = self.suitability(now);
        suitability.standing(now.day()) == Standing::Clear && suitability.stopped_on(now.day()).is_none()
    }

    /// What came in forbids what is on: the bout, or the way to it.
    fn leave_the_bout(&mut self, now: Now) {
        let (bout, told): (Box<Bout>, _) = match self.screen.take() {
            Screen::Bout(bout, told) | Screen::Hurt(bout, told) => (bout, told),
            Screen::HurtAnswer(bout, answer) => (bout, answer.told),
            Screen::Place(_) | Screen::Pain(_) => {
                self.screen = self.towards_a_bout(now);
                return;
            }
            other => {
                self.screen = other;
                return;
            }
        };
        self.record_bout(After::new(&bout, told, now).record(), now);
        self.effects.stop();
        self.screen = self.towards_a_bout(now);
    }
}

fn not_taken(import: &Import) -> ImportView {
    let result = if import.refusal().is_some() { ImportResult::Refused } else { ImportResult::Damaged };
    ImportView::new(import, result, 0)
}

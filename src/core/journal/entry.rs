//! Entries and their names.

use super::Fact;
use crate::{
    suitability::{Outcome, Symptom},
    time::Now,
};

/// Names an entry for ever, on every device, so that a check can name the lock it answers.
///
/// Guarantee: never changes and is never used twice. The number comes from outside and is random over all 64 bits, so that two devices which have not
/// heard of each other do not use the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryId(u64);

impl EntryId {
    /// The name with this number.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The name after this one, in an order that comes round only after every name there is (Hull and Dobell 1962: the increment is odd, and the
    /// multiplier one more than a multiple of four).
    pub(super) fn next(self) -> Self {
        Self(self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
    }
}

/// One fact, and when it was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// When it was recorded.
    pub at: Now,
    /// What happened.
    pub fact: Fact,
}

impl Entry {
    /// What entries are ordered by: time, then name, which decides between entries of the same millisecond.
    #[must_use]
    pub fn order(&self) -> (i64, EntryId) {
        (self.at.instant_ms(), self.id)
    }

    /// Whether this one stays when `other` has the same name and says something else.
    ///
    /// No device of ours writes such a pair; a damaged or edited file can hold one. The more cautious fact stays, so that no file can put something
    /// harmless in the place of a lock; between two of the same caution the greater in the derived order of time and fact, which means nothing but is the
    /// same on every device.
    pub(super) fn prevails_over(&self, other: &Self) -> bool {
        (self.caution(), self.at, &self.fact) > (other.caution(), other.at, &other.fact)
    }

    fn caution(&self) -> (Outcome, bool) {
        let outcome = match &self.fact {
            Fact::Check(check) => check.ticked.outcome().max(check.reported.map_or(Outcome::Ok, Symptom::outcome)),
            Fact::Stop(symptom) => symptom.outcome(),
            _ => Outcome::Ok,
        };
        (outcome, matches!(self.fact, Fact::FlareDeclared))
    }
}

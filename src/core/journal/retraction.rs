//! What taking an entry back comes to (PROGRAMME.md §2, §5).

use super::{Entry, EntryId, Fact, Journal, names::Names};
use crate::time::Now;

/// What a retraction comes to.
///
/// Guarantee: it follows from the two entries alone, not from when or in which order they were heard of, so it is the same however journals were merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The entry counts no longer.
    TakenBack,
    /// Ignored: the entry's day was over, or the clock says it had not begun.
    NotItsDay,
    /// Ignored: a suitability answer, a stop report, a flare, and what is not the reader's to take back stays.
    Stays,
    /// Ignored: there is no such entry, or it is dated later than now.
    Unknown,
}

impl Verdict {
    /// The message with the reason; `None` where the entry was taken back.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::TakenBack => None,
            Self::NotItsDay => Some("retraction-not-its-day"),
            Self::Stays => Some("retraction-stays"),
            Self::Unknown => Some("retraction-unknown"),
        }
    }

    /// The messages of all reasons.
    pub(crate) const MESSAGE_IDS: [&'static str; 3] =
        ["retraction-not-its-day", "retraction-stays", "retraction-unknown"];
}

impl Fact {
    /// Whether the reader can state it by itself, outside the screens of the check and of a bout ([`crate::coach::Coach::note`]).
    #[must_use]
    pub fn can_be_noted(&self) -> bool {
        match self {
            Self::Check(_)
            | Self::BoutStarted { .. }
            | Self::BoutFinished(_)
            | Self::Test(_)
            | Self::Rules { .. }
            | Self::Salvaged { .. } => false,
            Self::Stop(_)
            | Self::BoutElsewhere
            | Self::Intake(_)
            | Self::Settings(_)
            | Self::Review(_)
            | Self::MovementCheck(_)
            | Self::Morning { .. }
            | Self::Load(_)
            | Self::Training(_)
            | Self::FlareDeclared
            | Self::FlareOver
            | Self::Stage(_)
            | Self::PlannedBreak { .. }
            | Self::SupportAsked
            | Self::Retract(_) => true,
        }
    }

    /// Whether the reader may take it back. Not what keeps them safe: checks, and with them locks, stop reports and flares (PROGRAMME.md §2, §5). Not a
    /// retraction either: what was taken back is said again instead. And not which rules table was in force, which the reader did not say.
    #[must_use]
    pub fn can_be_taken_back(&self) -> bool {
        match self {
            Self::Check(_)
            | Self::Stop(_)
            | Self::FlareDeclared
            | Self::FlareOver
            | Self::Rules { .. }
            | Self::Salvaged { .. }
            | Self::Retract(_) => false,
            Self::BoutStarted { .. }
            | Self::BoutFinished(_)
            | Self::BoutElsewhere
            | Self::Intake(_)
            | Self::Settings(_)
            | Self::Review(_)
            | Self::MovementCheck(_)
            | Self::Test(_)
            | Self::Morning { .. }
            | Self::Load(_)
            | Self::Training(_)
            | Self::Stage(_)
            | Self::PlannedBreak { .. }
            | Self::SupportAsked => true,
        }
    }
}

impl Journal {
    /// What a retraction of the entry called `id`, recorded at `at`, comes to as of `now`. A screen can ask before it offers to undo.
    #[must_use]
    pub fn verdict(&self, id: EntryId, at: Now, now: Now) -> Verdict {
        match self.find(id).filter(|entry| entry.at.instant_ms() <= now.instant_ms()) {
            None => Verdict::Unknown,
            Some(entry) if !entry.fact.can_be_taken_back() => Verdict::Stays,
            Some(entry) if entry.at.day() != at.day() => Verdict::NotItsDay,
            Some(_) => Verdict::TakenBack,
        }
    }

    /// The entries in order, without those that a retraction dated up to and including `now` took back, and without retractions.
    ///
    /// Entries dated after `now` are among them: a lock counts whatever its date. What else is dated so must be left out by whoever folds.
    pub fn effective(&self, now: Now) -> impl Iterator<Item = &Entry> {
        // A set of names: the instant says nothing here.
        let mut gone = Names::default();
        for id in self.entries_to(now).iter().filter_map(|entry| self.taken_back_by(entry, now)) {
            gone.put(id, 0);
        }
        let speaks = |entry: &&Entry| !matches!(entry.fact, Fact::Retract(_));
        self.entries().iter().filter(speaks).filter(move |entry| gone.instant_of(entry.id).is_none())
    }

    fn taken_back_by(&self, entry: &Entry, now: Now) -> Option<EntryId> {
        let Fact::Retract(retraction) = &entry.fact else { return None };
        (self.verdict(retraction.of, entry.at, now) == Verdict::TakenBack).then_some(retraction.of)
    }
}

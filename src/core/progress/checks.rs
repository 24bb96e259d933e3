//! What the checks so far amount to, kept so that the next one needs no look at the whole journal.

use std::sync::Arc;

use crate::{
    journal::{Check, Entry, Fact},
    suitability::{Outcome, Standing, Suitability, Ticks},
    time::{Day, Now},
};

/// What the checks, stop reports, flares, salvaged files and named tables so far amount to.
///
/// The same as [`Suitability::of`] over the same entries; of the clean checks, which are nearly all, only the last of a run is kept. Cheap to copy.
#[derive(Clone, Debug, Default)]
pub(super) struct Checks {
    kept: Arc<Vec<Entry>>,
    suitability: Arc<Suitability>,
}

impl Checks {
    /// Takes in the next entry; those of other kinds change nothing.
    pub(super) fn take_in(&mut self, entry: &Entry) {
        if !matters(entry) {
            return;
        }
        let kept = Arc::make_mut(&mut self.kept);
        if let Fact::Rules { version } = entry.fact {
            kept.push(entry.clone());
            Arc::make_mut(&mut self.suitability).names_rules(version);
            return;
        }
        if is_clean(entry) {
            kept.pop_if(|last| is_clean(last));
            kept.push(entry.clone());
            Arc::make_mut(&mut self.suitability).answered_clean(entry.at);
        } else {
            kept.push(entry.clone());
            self.suitability = Arc::new(Suitability::of_entries(self.kept.iter(), entry.at));
        }
    }

    /// With entries that are dated after `now`: a lock or a stop report among them counts already (PROGRAMME.md §2).
    pub(super) fn with_later(&self, later: &[Entry], now: Now) -> Arc<Suitability> {
        if later.iter().any(matters) {
            Arc::new(Suitability::of_entries(self.kept.iter().chain(later), now))
        } else {
            Arc::clone(&self.suitability)
        }
    }

    pub(super) fn standing(&self, day: Day) -> Standing {
        self.suitability.standing(day)
    }

    pub(super) fn outcome(&self, check: &Check) -> Outcome {
        self.suitability.outcome(check)
    }

    /// The same checks, judged by somebody who knows more.
    pub(super) fn judged_by(&self, suitability: &Arc<Suitability>) -> Self {
        Self { kept: Arc::clone(&self.kept), suitability: Arc::clone(suitability) }
    }
}

fn matters(entry: &Entry) -> bool {
    matches!(
        entry.fact,
        Fact::Check(_) | Fact::Stop(_) | Fact::FlareDeclared | Fact::Salvaged { .. } | Fact::Rules { .. }
    )
}

fn is_clean(entry: &Entry) -> bool {
    let Fact::Check(check) = &entry.fact else { return false };
    check.ticked == Ticks::NONE && check.reported.is_none() && check.answers.is_empty()
}

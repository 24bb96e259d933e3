//! What a journal says that advice asks about and a position does not keep.

use super::{Past, Told};
use crate::{
    catalogue::{self, Pattern, Place},
    journal::{
        BoutRecord, ExerciseRecord, Fact, Intake, Journal, Load, LoadedPattern, MovementCheck, Review, Training,
    },
    plan::day_cut,
    progress::Position,
    time::{Day, Now},
};

/// What a journal says that advice asks about and a position does not keep.
///
/// Guarantee: a pure function of what counts in the journal at one instant. It walks the whole journal, so it is for the moment a reader asks.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Strength work, in order: what was recorded as such, and what bouts and sessions had of the loaded patterns, with the load of its rung and no minutes.
    pub trained: Vec<(Day, Training)>,
    /// The load diary, in the order it was written.
    pub diary: Vec<(Day, Load)>,
    /// Loads owned, hundred grams.
    pub owned: Vec<u16>,
    /// What the reader told about themselves.
    pub told: Told,
    /// Movement checks, in order.
    pub movement_checks: Vec<(Day, MovementCheck)>,
}

impl Record {
    /// Folds what counts in `journal` at `now`: entries dated up to then that were not taken back.
    #[must_use]
    pub fn of(journal: &Journal, now: Now) -> Self {
        let mut record = Self::default();
        let (mut cut, mut first, mut reached) = (day_cut(None), None, None);
        for entry in journal.effective(now).filter(|entry| entry.at.instant_ms() <= now.instant_ms()) {
            if let Fact::Settings(settings) = &entry.fact {
                cut = day_cut(Some(settings));
                record.owned.clone_from(&settings.loads);
            }
            // Days do not run backwards, as in the fold of progress.
            let day = Some(entry.at.day_cut_at(cut)).max(reached);
            reached = day;
            first = first.or(day);
            if let Some(day) = day {
                record.take_in(day, &entry.fact);
            }
        }
        let days = first.map(|first| Some(now.day_cut_at(cut)).max(reached).map_or(0, |today| today.days_since(first)));
        record.told.days = days.and_then(|days| u16::try_from(days.saturating_add(1)).ok());
        record
    }

    /// The past of a reader at `position`, for [`super::answer`].
    #[must_use]
    pub fn past(&self, position: &Position) -> Past<'_> {
        Past::of(position, &self.trained, &self.diary, &self.owned)
    }

    fn take_in(&mut self, day: Day, fact: &Fact) {
        match fact {
            Fact::Training(training) => self.trained.push((day, *training)),
            Fact::BoutFinished(bout) => self.bout(day, bout),
            Fact::Load(load) => self.diary.push((day, *load)),
            Fact::MovementCheck(check) => self.movement_checks.push((day, *check)),
            Fact::Intake(intake) => self.intake(intake),
            Fact::Review(review) => self.review(review),
            _ => {}
        }
    }

    fn bout(&mut self, day: Day, bout: &BoutRecord) {
        let trained = bout.exercises.iter().filter_map(|done| trained(done, &self.owned));
        self.trained.extend(trained.map(|training| (day, training)));
    }

    fn intake(&mut self, intake: &Intake) {
        let told = &mut self.told;
        told.weeks = intake.weeks.or(told.weeks);
        told.worst_pain = intake.worst_pain.or(told.worst_pain);
        told.confidence_before = intake.confidence.or(told.confidence_before);
        if !intake.activities.is_empty() {
            told.activities.clone_from(&intake.activities);
            told.activities_now.clear();
        }
    }

    fn review(&mut self, review: &Review) {
        let told = &mut self.told;
        told.confidence_now = review.confidence.or(told.confidence_now);
        if !review.activities.is_empty() {
            told.activities_now = review.activities.iter().copied().take(told.activities.len()).collect();
        }
    }
}

/// What an exercise of a bout is to its pattern's week; `None` where its pattern is not one that strength is rebuilt in, or nothing was done.
fn trained(done: &ExerciseRecord, owned: &[u16]) -> Option<Training> {
    let exercise = catalogue::find(done.exercise).filter(|_| done.repetitions > 0)?;
    let pattern = match exercise.pattern {
        Pattern::Squat => LoadedPattern::Squat,
        Pattern::Hinge => LoadedPattern::Hinge,
        Pattern::Push => LoadedPattern::Push,
        Pattern::Pull => LoadedPattern::Pull,
        Pattern::Carry => LoadedPattern::Carry,
        _ => return None,
    };
    let rung = exercise.form(Place::Standing)?.rungs.get(usize::from(done.rung.checked_sub(1)?))?;
    Some(Training { pattern, repetitions: done.repetitions, load: rung.load(owned), effort: 0, minutes: 0 })
}

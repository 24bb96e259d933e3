//! What a journal says that advice asks about and a position does not keep.

use super::{Past, Told, training::diary_on};
use crate::{
    catalogue::{self, Pattern, Place},
    journal::{ExerciseRecord, Fact, Intake, Journal, Load, LoadedPattern, MovementCheck, Review, Training},
    policy::POLICY,
    progress::{Position, Progress},
    time::{Day, Now},
};

/// What a journal says that advice asks about and a position does not keep.
///
/// Guarantee: a pure function of what counts in the journal at one instant. Takes in one entry at a time, and keeps no more than is asked about, so that
/// neither its size nor the cost of an entry grows with the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Strength work of the weeks that training looks back on, in order: what was recorded as such, and what bouts and sessions had of the loaded patterns,
    /// with the load of its rung and no minutes.
    pub trained: Vec<(Day, Training)>,
    /// The load diary of the same weeks, in the order it was written.
    pub diary: Vec<(Day, Load)>,
    /// Loads owned, hundred grams.
    pub owned: Vec<u16>,
    /// What the reader told about themselves.
    pub told: Told,
    /// The first movement check and, if there were more, the last: before and after.
    pub movement_checks: Vec<(Day, MovementCheck)>,
    /// The day of the first entry.
    first: Option<Day>,
    /// The day of the last entry.
    last: Option<Day>,
}

/// Days of strength work and diary that are kept: this week, and the weeks looked back on.
const KEPT_DAYS: i64 = 7 * (POLICY.training_weeks + 1);

impl Record {
    /// Folds what counts in `journal` at `now`: entries dated up to then that were not taken back.
    #[must_use]
    pub fn of(journal: &Journal, now: Now) -> Self {
        let (mut record, mut weeks) = (Self::default(), Weeks::default());
        let progress = Progress::of_showing(journal, now, &mut |day, entry| {
            record.notice(day, &entry.fact);
            weeks.add(day, &entry.fact);
        });
        record.remember(weeks);
        if let Some(today) = progress.day_at(now) {
            record.told = record.told_by(today);
        }
        record
    }

    /// What the reader told, as of `today`.
    #[must_use]
    pub fn told_by(&self, today: Day) -> Told {
        let days = self.first.and_then(|first| u16::try_from(today.days_since(first).saturating_add(1)).ok());
        Told { days, ..self.told.clone() }
    }

    /// The movement check that the menu goes by: the last.
    #[must_use]
    pub fn focus(&self) -> Option<&MovementCheck> {
        self.movement_checks.last().map(|(_, check)| check)
    }

    /// The diary of one day, its answers together.
    #[must_use]
    pub fn diary_on(&self, day: Day) -> Load {
        diary_on(&self.diary, day)
    }

    /// The past of a reader at `position`, for [`super::answer`].
    #[must_use]
    pub fn past(&self, position: &Position) -> Past<'_> {
        Past::of(position, &self.trained, &self.diary, &self.owned)
    }

    /// Takes in the next entry that counts, of the reader's `day`.
    #[cfg(feature = "plan")]
    pub(crate) fn take_in(&mut self, day: Day, fact: &Fact) {
        if self.last != Some(day) {
            forget_before(&mut self.trained, day, |(trained, _)| *trained);
            forget_before(&mut self.diary, day, |(told, _)| *told);
        }
        self.notice(day, fact);
        let owned = std::mem::take(&mut self.owned);
        self.count(day, fact, &owned);
        self.owned = owned;
    }

    /// The same without what weeks are made of.
    pub(crate) fn notice(&mut self, day: Day, fact: &Fact) {
        self.first = self.first.or(Some(day));
        self.last = Some(day);
        match fact {
            Fact::Settings(settings) => self.owned.clone_from(&settings.loads),
            Fact::MovementCheck(check) => {
                self.movement_checks.truncate(1);
                self.movement_checks.push((day, *check));
            }
            Fact::Intake(intake) => self.intake(intake),
            Fact::Review(review) => self.review(review),
            _ => {}
        }
    }

    /// What weeks are made of, with the loads that were `owned` then.
    fn count(&mut self, day: Day, fact: &Fact, owned: &[u16]) {
        match fact {
            Fact::Training(training) => self.trained.push((day, *training)),
            Fact::BoutFinished(bout) => {
                let trained = bout.exercises.iter().filter_map(|done| trained(done, owned));
                self.trained.extend(trained.map(|training| (day, training)));
            }
            Fact::Load(load) => self.diary.push((day, *load)),
            _ => {}
        }
    }

    /// Adds what weeks are made of, once all else is noticed.
    pub(crate) fn remember(&mut self, weeks: Weeks<'_>) {
        let Some(last) = self.last else { return };
        for (day, fact, owned) in weeks.facts {
            if last.days_since(day) < KEPT_DAYS {
                self.count(day, fact, owned);
            }
        }
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

/// What weeks are made of, gone through for years of which few days are kept: each with its day and the loads that were owned then.
#[derive(Default)]
pub(crate) struct Weeks<'journal> {
    facts: Vec<(Day, &'journal Fact, &'journal [u16])>,
    owned: &'journal [u16],
}

impl<'journal> Weeks<'journal> {
    pub(crate) fn add(&mut self, day: Day, fact: &'journal Fact) {
        match fact {
            Fact::Settings(settings) => self.owned = &settings.loads,
            Fact::Training(_) | Fact::BoutFinished(_) | Fact::Load(_) => {
                if self.facts.last().is_some_and(|(last, ..)| *last != day) {
                    forget_before(&mut self.facts, day, |(counted, ..)| *counted);
                }
                self.facts.push((day, fact, self.owned));
            }
            _ => {}
        }
    }
}

/// Forgets what no week looks back on any more; days do not run backwards.
fn forget_before<T>(kept: &mut Vec<T>, today: Day, day_of: impl Fn(&T) -> Day) {
    let old = kept.partition_point(|one| today.days_since(day_of(one)) >= KEPT_DAYS);
    kept.drain(..old);
}

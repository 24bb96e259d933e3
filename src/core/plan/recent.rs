//! What a journal says that a day's plan asks about and a position does not keep.

use crate::{
    catalogue::Place,
    journal::{BoutKind, BoutRecord, Entry, Fact, Journal, Settings},
    policy::POLICY,
    progress::Progress,
    time::{Day, Now},
};

/// Days of bouts that are kept: today, and as far back as the planned day before can lie in a week.
const KEPT_DAYS: i64 = 8;

/// What a journal says that a day's plan asks about and a position does not keep.
///
/// Guarantee: takes in one entry at a time, and keeps no more than is asked about, so that neither its size nor the cost of an entry grows with the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent {
    /// The last settings told.
    pub settings: Option<Settings>,
    /// The first entry, and its day.
    pub began: Option<(Day, Now)>,
    /// Whether the reader has told something of themselves or their day: from then on there is a plan.
    pub has_plan: bool,
    bouts: Vec<DoneBout>,
    started: Option<(Now, Place)>,
}

/// A bout that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneBout {
    /// The reader's day it belongs to.
    pub day: Day,
    /// When it started, as far as is known.
    pub started: Now,
    /// What was done; of a bout done away from the screen, nothing.
    pub record: BoutRecord,
}

impl Recent {
    /// Folds what counts in `journal` at `now`: entries dated up to then that were not taken back.
    #[must_use]
    pub fn of(journal: &Journal, now: Now) -> Self {
        let mut recent = Self::default();
        Progress::of_showing(journal, now, &mut |day, entry| recent.take_in(day, entry));
        recent
    }

    /// Takes in the next entry that counts, of the reader's `day` ([`Progress::day`] once it has taken the entry in).
    pub fn take_in(&mut self, day: Day, entry: &Entry) {
        self.began = self.began.or(Some((day, entry.at)));
        match &entry.fact {
            Fact::Settings(settings) => {
                self.settings = Some(settings.clone());
                self.has_plan = true;
            }
            Fact::Intake(_) => self.has_plan = true,
            Fact::BoutStarted { place, .. } => self.started = Some((entry.at, *place)),
            Fact::BoutFinished(record) => {
                let started = self.started.take().map_or(record.ended, |(at, _)| at);
                self.done(DoneBout { day, started, record: record.clone() });
            }
            Fact::BoutElsewhere => {
                let (kind, ended) = (BoutKind::Bout, entry.at);
                let record = BoutRecord { kind, ended, worst_pain: None, counts: false, exercises: Vec::new() };
                self.done(DoneBout { day, started: ended, record });
            }
            _ => {}
        }
    }

    fn done(&mut self, bout: DoneBout) {
        let old = self.bouts.partition_point(|done| bout.day.days_since(done.day) >= KEPT_DAYS);
        self.bouts.drain(..old);
        self.bouts.push(bout);
    }

    /// The bouts of a day, in the order they were recorded; of days more than a week before the last with one, none.
    #[must_use]
    pub fn bouts_on(&self, day: Day) -> impl DoubleEndedIterator<Item = &DoneBout> {
        self.bouts.iter().filter(move |bout| bout.day == day)
    }

    /// When the last bout started, on whatever day.
    #[must_use]
    pub fn last_start(&self) -> Option<Now> {
        self.bouts.last().map(|bout| bout.started)
    }

    /// When the bout that is on at `now` began: one that has not ended, and is not longer ago than the longest session takes.
    #[must_use]
    pub fn is_on_since(&self, now: Now) -> Option<Now> {
        let longest_ms = i64::from(POLICY.session_max_minutes) * 60_000;
        let lasts = |at: &Now| (0..=longest_ms).contains(&(now.instant_ms() - at.instant_ms()));
        self.started.map(|(at, _)| at).filter(lasts)
    }
}

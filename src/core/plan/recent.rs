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
        let (mut recent, mut ended) = (Self::default(), Ended::default());
        Progress::of_showing(journal, now, &mut |day, entry| ended.add(recent.notice(day, entry)));
        recent.remember(ended);
        recent
    }

    /// Takes in the next entry that counts, of the reader's `day` ([`Progress::day`] once it has taken the entry in).
    pub fn take_in(&mut self, day: Day, entry: &Entry) {
        if let Some(bout) = self.notice(day, entry) {
            forget_before(&mut self.bouts, bout.day, |known| known.day);
            self.bouts.push(bout.done());
        }
    }

    /// The same without the bout that the entry ends, which it gives.
    pub(crate) fn notice<'entry>(&mut self, day: Day, entry: &'entry Entry) -> Option<EndedBout<'entry>> {
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
                return Some(EndedBout { day, started, record: Some(record) });
            }
            Fact::BoutElsewhere => return Some(EndedBout { day, started: entry.at, record: None }),
            _ => {}
        }
        None
    }

    /// Adds bouts that [`Self::notice`] gave, if there are none yet.
    pub(crate) fn remember(&mut self, ended: Ended<'_>) {
        self.bouts.extend(ended.0.into_iter().map(EndedBout::done));
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

/// A bout that an entry ends, with what the entry says of it: years of them are gone through, and few are kept.
pub(crate) struct EndedBout<'entry> {
    day: Day,
    started: Now,
    /// `None` for one done away from the screen.
    record: Option<&'entry BoutRecord>,
}

impl EndedBout<'_> {
    fn done(self) -> DoneBout {
        let elsewhere = || BoutRecord {
            kind: BoutKind::Bout,
            ended: self.started,
            worst_pain: None,
            counts: false,
            exercises: Vec::new(),
        };
        DoneBout { day: self.day, started: self.started, record: self.record.cloned().unwrap_or_else(elsewhere) }
    }
}

/// Bouts that entries end, as far back as is asked about.
#[derive(Default)]
pub(crate) struct Ended<'entry>(Vec<EndedBout<'entry>>);

impl<'entry> Ended<'entry> {
    pub(crate) fn add(&mut self, bout: Option<EndedBout<'entry>>) {
        if let Some(bout) = bout {
            forget_before(&mut self.0, bout.day, |known| known.day);
            self.0.push(bout);
        }
    }
}

/// Forgets what is not asked about any more on `day`; days do not run backwards.
fn forget_before<T>(bouts: &mut Vec<T>, day: Day, day_of: impl Fn(&T) -> Day) {
    let old = bouts.partition_point(|bout| day.days_since(day_of(bout)) >= KEPT_DAYS);
    bouts.drain(..old);
}

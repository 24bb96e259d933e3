//! The fold: facts in, position out.

use super::{Away, Position, state::State};
use crate::{
    journal::{Entry, EntryId, Fact, Journal},
    time::{Day, Now},
};

/// Everything the entries so far amount to, ready for the next one.
///
/// **Cost.** [`Progress::add`] and [`Progress::at`] take time that does not depend on how long the journal is, nor on how long the clock stood still: what is
/// kept is a summary of each of the last sixteen weeks' days and some running values. Only a fact that changes the past asks for a fold from the start.
///
/// **Order.** Entries count in the order of time and name. Those dated after now are kept aside, sorted, and count from their time on (PROGRAMME.md
/// §10.12); a lock among them locks at once.
///
/// **Days.** Gates and rungs are judged when a day starts, over the days that have ended, by whoever asks first after that; nobody's asking changes what
/// the answer is. They move up only at the start of a day that follows one with a fact of the reader's.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    pub(super) life: Life,
    /// Time and name of the last entry that counts, retractions and what they took back among them.
    pub(super) reached: Option<(i64, EntryId)>,
    /// Entries that do not count yet, in order.
    pub(super) later: Vec<Entry>,
    /// What a retraction names that does not count yet: hostile, but it can be merged.
    awaited: Vec<EntryId>,
    /// Something that was folded has changed since.
    pub(super) is_stale: bool,
}

impl Progress {
    /// Folds a journal as of `now`.
    #[must_use]
    pub fn of(journal: &Journal, now: Now) -> Self {
        Self::of_showing(journal, now, &mut |_, _| {})
    }

    /// The same; shows each entry that counts, in order, with the reader's day that it belongs to, to whoever folds something else of it.
    pub(crate) fn of_showing<'journal>(
        journal: &'journal Journal,
        now: Now,
        show: &mut dyn FnMut(Day, &'journal Entry),
    ) -> Self {
        let mut progress = Self::default();
        let due = journal.entries_to(now).len();
        for entry in journal.effective(now).take_while(|entry| entry.at.instant_ms() <= now.instant_ms()) {
            // What retracts, or is retracted, is not among them: nothing here changes the past.
            progress.life.take_in(entry);
            if let Some(day) = progress.day() {
                show(day, entry);
            }
        }
        // A retraction counts from its own time on, although it is not folded itself.
        progress.reached = journal.entries_to(now).last().map(Entry::order);
        progress.later = journal.entries().iter().skip(due).cloned().collect();
        let is_awaited = |id: &EntryId| journal.find(*id).is_none_or(|entry| entry.at.instant_ms() > now.instant_ms());
        let retracted = journal.entries().iter().filter_map(retracts);
        progress.awaited = retracted.filter(is_awaited).collect();
        progress
    }

    /// Adds the latest entry, dated up to now. An entry that comes before one that counts already, or that takes one back, makes the fold stale: see
    /// [`Progress::at`].
    pub fn add(&mut self, entry: &Entry) {
        if self.reached.is_some_and(|reached| entry.order() <= reached) {
            self.is_stale = true;
            return;
        }
        let due = self.later.partition_point(|later| later.order() < entry.order());
        let due: Vec<Entry> = self.later.drain(..due).collect();
        for entry in due.iter().chain([entry]) {
            self.take_in(entry);
        }
    }

    /// The day of the latest entry that counts; `None` before the first.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.life.state.as_ref().map(State::today)
    }

    /// The reader's day at `now`, as [`Position::day`] has it; `None` before the first entry that counts.
    pub(crate) fn day_at(&self, now: Now) -> Option<Day> {
        self.life.state.as_ref().map(|state| state.day_of(now))
    }

    /// Where the reader stands at `now`.
    ///
    /// `None` if it takes a fold from the start to know ([`Progress::of`]): something that counts was retracted or came late, or the clock was set back before
    /// an entry that counts.
    #[must_use]
    pub fn at(&self, now: Now) -> Option<Position> {
        let is_ahead = self.reached.is_some_and(|(reached_ms, _)| reached_ms > now.instant_ms());
        if self.is_stale || is_ahead || self.due(now).0.iter().any(|entry| self.changes_the_past(entry)) {
            return None;
        }
        Some(self.stands(now))
    }

    /// The same where nothing stands in the way of an answer, as where this is current.
    pub(crate) fn stands(&self, now: Now) -> Position {
        let (due, later) = self.due(now);
        let mut life = self.life.clone();
        for entry in due {
            life.take_in(entry);
        }
        let state = life.begun(now);
        let suitability = state.checks.with_later(later, now);
        let locked_later = later.iter().any(|entry| state.locks(entry));
        state.advance(state.day_of(now), locked_later);
        let days = state.days_away();
        let away = Away { days, result: state.comes_back(None) };
        state.position(now, &suitability, away)
    }

    /// What is dated later than what was added: up to `now`, and after it.
    fn due(&self, now: Now) -> (&[Entry], &[Entry]) {
        let due = self.later.partition_point(|entry| entry.at.instant_ms() <= now.instant_ms());
        self.later.split_at_checked(due).unwrap_or_default()
    }

    fn changes_the_past(&self, entry: &Entry) -> bool {
        retracts(entry).is_some() || self.awaited.contains(&entry.id)
    }

    fn take_in(&mut self, entry: &Entry) {
        self.is_stale |= self.changes_the_past(entry);
        self.reached = Some(entry.order());
        self.life.take_in(entry);
    }
}

fn retracts(entry: &Entry) -> Option<EntryId> {
    match &entry.fact {
        Fact::Retract(retraction) => Some(retraction.of),
        _ => None,
    }
}

/// A state, once there is a fact of the reader's.
#[derive(Clone, Debug, Default)]
pub(super) struct Life {
    pub(super) state: Option<State>,
    /// The table named before that, which begins nothing by itself.
    rules: Option<Entry>,
}

impl Life {
    fn take_in(&mut self, entry: &Entry) {
        match &entry.fact {
            Fact::Rules { .. } if self.state.is_none() => self.rules = Some(entry.clone()),
            _ => self.begun(entry.at).take_in(entry),
        }
    }

    fn begun(&mut self, at: Now) -> &mut State {
        let Self { state, rules } = self;
        state.get_or_insert_with(|| State::begin(at, rules.as_ref()))
    }
}

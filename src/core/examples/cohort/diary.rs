//! A reader's journal, and where the core says they stand.

use steadyback::{
    journal::{Check, Entry, EntryId, Fact, Journal},
    plan::Recent,
    policy::VERSION,
    progress::{Position, Progress},
    suitability::Ticks,
    time::Now,
};

pub const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;
/// 2026-03-02T00:00Z, a Monday.
const MONDAY_MS: i64 = 1_772_409_600_000;

/// The journal, its fold, and the clock.
#[derive(Default)]
pub struct Diary {
    /// What was recorded.
    pub journal: Journal,
    progress: Progress,
    /// What a day's plan asks about it.
    pub recent: Recent,
    clock_ms: i64,
    entries: u64,
}

impl Diary {
    /// A journal that says which rules table is in force.
    pub fn new() -> Self {
        let mut diary = Self { clock_ms: MONDAY_MS, ..Self::default() };
        diary.goes_to(0, 7 * 60);
        diary.records(Fact::Rules { version: VERSION });
        diary
    }

    /// The clock reaches a minute of a day, unless it is later already.
    pub fn goes_to(&mut self, day: u16, minute: i64) {
        self.reaches(MONDAY_MS + i64::from(day) * DAY_MS + minute * MINUTE_MS);
    }

    /// The clock reaches an instant, unless it is later already.
    pub fn reaches(&mut self, instant_ms: i64) {
        self.clock_ms = self.clock_ms.max(instant_ms);
    }

    /// Time passes.
    pub fn waits_ms(&mut self, ms: i64) {
        self.clock_ms += ms;
    }

    /// The instant; the readers live in UTC.
    pub fn now(&self) -> Now {
        Now::new(self.clock_ms, 0).unwrap_or(Now::EPOCH)
    }

    /// Records a fact, a second after the last.
    pub fn records(&mut self, fact: Fact) {
        self.clock_ms += 1_000;
        self.entries += 1;
        let entry = Entry { id: EntryId::new(self.entries), at: self.now(), fact };
        self.progress.add(&entry);
        if let Some(day) = self.progress.day() {
            self.recent.take_in(day, &entry);
        }
        self.journal.add(entry);
    }

    /// Where the reader stands; `None` never happens to a journal that only grows at its end.
    pub fn position(&self) -> Option<Position> {
        self.progress.at(self.now())
    }

    /// Answers a check that is due; these readers have nothing to tick.
    pub fn checks_if_due(&mut self) {
        if self.position().is_some_and(|position| position.check_due) {
            self.records(Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() }));
        }
    }
}

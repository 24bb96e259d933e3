//! What is folded from a journal, with the plan.

use std::sync::Arc;

use super::kept::Stand;
use crate::{
    advice::{Record, Weeks, support},
    catalogue::Place,
    guide::Menu,
    journal::{Entry, Journal},
    plan::{Ended, Recent, Today, Wish},
    policy::POLICY,
    progress::{Position, Progress},
    suitability::Suitability,
    time::{Day, Now, OffsetChange, Zone},
};

/// Everything a coach asks of a journal, folded as of an instant.
#[derive(Clone, Debug, Default)]
pub(super) struct Folds {
    progress: Progress,
    pub(super) recent: Recent,
    pub(super) record: Record,
}

impl Folds {
    pub(super) fn of(journal: &Journal, now: Now) -> Self {
        let (mut recent, mut ended) = (Recent::default(), Ended::default());
        let (mut record, mut weeks) = (Record::default(), Weeks::default());
        let progress = Progress::of_showing(journal, now, &mut |day, entry| {
            ended.add(recent.notice(day, entry));
            record.notice(day, &entry.fact);
            weeks.add(day, &entry.fact);
        });
        recent.remember(ended);
        record.remember(weeks);
        Self { progress, recent, record }
    }

    pub(super) fn take_in(&mut self, entry: &Entry) {
        self.progress.add(entry);
        if let Some(day) = self.progress.day() {
            self.recent.take_in(day, entry);
            self.record.take_in(day, &entry.fact);
        }
    }

    /// What the checks, stop reports and locks amount to.
    pub(super) fn suitability(&self, now: Now) -> Arc<Suitability> {
        self.progress.suitability(now)
    }

    /// How many bouts a day to come has, as things are.
    pub(super) fn planned_on(&self, day: Day, position: &Position) -> u8 {
        self.progress.planned_on(day, position.stage)
    }

    /// What the screens of a bout ask.
    pub(super) fn stand(&self, now: Now) -> Stand {
        let position = self.position(now);
        let last = self.recent.bouts_on(position.day).next_back().map(|bout| (bout.record.ended, bout.record.counts));
        Stand {
            usual_pain: position.usual_pain,
            check_due: position.check_due,
            stopped_today: position.stopped_today.is_some(),
            red_today: position.is_red_today(),
            call_to_action: support(&position).call_to_action,
            last_today: last,
        }
    }

    /// What is in a bout that starts now.
    pub(super) fn menu(&self, wish: Wish, place: Place, pain_now: u8, changes: &[OffsetChange], now: Now) -> Menu {
        let zone = Zone::new(changes).unwrap_or_default();
        let position = self.position(now);
        let today = Today::new(&position, &self.recent, self.record.focus(), zone, now);
        let test = match wish {
            Wish::Test(direction) if pain_now <= POLICY.pain_now_reconnect_max => today.control_test(direction, place),
            _ => None,
        };
        test.unwrap_or_else(|| today.menu_now(&today.plan(None), wish, place, pain_now))
    }

    /// Whether what was taken in is just what counts at `now`.
    pub(super) fn is_current(&self, now: Now) -> bool {
        self.progress.is_current(now)
    }

    /// Where the reader stands.
    pub(super) fn position(&self, now: Now) -> Position {
        self.progress.stands(now)
    }
}

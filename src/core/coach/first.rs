//! What is folded from a journal for first bouts alone, in the engine that the first tap loads: the same rules with the defaults of a reader who has
//! told nothing yet, from the few facts there can be.

use std::sync::Arc;

use super::kept::Stand;
use crate::{
    catalogue::Place,
    guide::Menu,
    journal::{BoutRecord, Entry, Fact, Journal, Settings},
    plan::{BoutToFill, MenuRequest, PastBout, Wish, menu_now},
    policy::POLICY,
    progress::Light,
    suitability::{Standing, Suitability},
    time::{Now, OffsetChange},
};

/// What the screens ask, folded anew whenever they do: a first visit has a few facts.
#[derive(Clone, Debug, Default)]
pub(super) struct Folds {
    suitability: Arc<Suitability>,
    bouts: Vec<BoutRecord>,
}

impl Folds {
    pub(super) fn of(journal: &Journal, now: Now) -> Self {
        let bouts = journal.entries_to(now).iter().filter_map(|entry| match &entry.fact {
            Fact::BoutFinished(record) => Some(record.clone()),
            _ => None,
        });
        Self { suitability: Arc::new(Suitability::of(journal, now)), bouts: bouts.collect() }
    }

    #[expect(clippy::unused_self, reason = "with the plan, this adds to what is kept")]
    pub(super) fn take_in(&self, _: &Entry) {}

    #[expect(clippy::unused_self, reason = "with the plan, this knows")]
    pub(super) fn is_current(&self, _: Now) -> bool {
        false
    }

    pub(super) fn suitability(&self, _: Now) -> Arc<Suitability> {
        Arc::clone(&self.suitability)
    }

    pub(super) fn stand(&self, now: Now) -> Stand {
        let standing = self.suitability.standing(now.day());
        let stopped = self.suitability.stopped_on(now.day()).is_some();
        let held = self
            .bouts
            .iter()
            .any(|bout| is_red(bout) && (0..=POLICY.red_hold_days).contains(&now.day().days_since(bout.ended.day())));
        Stand {
            usual_pain: None,
            check_due: standing == Standing::CheckDue,
            stopped_today: stopped,
            red_today: self.today(now).any(is_red),
            call_to_action: standing == Standing::Clear && !stopped && !held,
            last_today: self.today(now).next_back().map(|bout| (bout.ended, bout.counts)),
        }
    }

    pub(super) fn menu(&self, _: Wish, place: Place, pain_now: u8, _: &[OffsetChange], now: Now) -> Menu {
        let past: Vec<PastBout> = self.today(now).map(|record| PastBout { today: true, record }).collect();
        let settings = Settings::default();
        let request = MenuRequest { past: &past, ..MenuRequest::first_bout(place, &settings) };
        menu_now(&request, &[BoutToFill::ORDINARY], pain_now, self.today(now).any(is_red))
    }

    fn today(&self, now: Now) -> impl DoubleEndedIterator<Item = &BoutRecord> {
        self.bouts.iter().filter(move |bout| bout.ended.day() == now.day())
    }
}

fn is_red(bout: &BoutRecord) -> bool {
    bout.worst_pain.is_some_and(|worst| Light::of_bout(worst, None) == Light::Red)
}

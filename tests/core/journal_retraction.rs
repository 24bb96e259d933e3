//! What can be taken back, until when, and that merging changes nothing about it.

#![expect(clippy::expect_used, clippy::panic, reason = "a failing test panics")]

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    journal::{
        BoutKind, BoutRecord, Check, ControlTest, Direction, Entry, EntryId, Fact, Intake, Journal, Load,
        LoadedPattern, MovementCheck, Retraction, Review, Settings, StageAnswer, Training, Verdict,
    },
    suitability::{Symptom, Ticks},
    time::Now,
};
use support::{
    DAY_MS, HOUR_MS, MORNING_MS,
    cases::cases,
    journals::{Dice, any_lives, journal},
};

mod support;

fn at(instant_ms: i64) -> Now {
    Now::new(instant_ms, 0).expect("within the limits")
}

/// A journal of one fact in the morning, and of its retraction.
fn taken_back(fact: Fact, retracted_ms: i64) -> (Journal, Verdict) {
    let mut journal = Journal::default();
    let of = journal.record(at(MORNING_MS), fact, 1);
    journal.record(at(retracted_ms), Fact::Retract(Retraction { of }), 2);
    let later = at(MORNING_MS + 30 * DAY_MS);
    let verdict = journal.verdict(of, at(retracted_ms), later);
    (journal, verdict)
}

fn counts(journal: &Journal, now: Now) -> usize {
    journal.effective(now).count()
}

#[test]
fn what_keeps_the_reader_safe_is_never_taken_back() {
    let check = Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() };
    let safe = [
        Fact::Check(check.clone()),
        Fact::Check(Check { ticked: Ticks::NONE.toggled(0), ..check }),
        Fact::Stop(Symptom::Dizziness),
        Fact::FlareDeclared,
        Fact::FlareOver,
        Fact::Rules { version: 1 },
        Fact::Retract(Retraction { of: EntryId::new(9) }),
    ];
    for fact in safe {
        let is_retraction = matches!(fact, Fact::Retract(_));
        let (journal, verdict) = taken_back(fact.clone(), MORNING_MS + 1);
        assert_eq!(verdict, Verdict::Stays, "{fact:?}");
        assert_eq!(counts(&journal, at(MORNING_MS + 1)), usize::from(!is_retraction), "{fact:?}");
    }
}

#[test]
fn everything_else_is_taken_back_on_its_day() {
    let bout = BoutRecord {
        kind: BoutKind::Bout,
        ended: at(MORNING_MS),
        worst_pain: Some(9),
        counts: true,
        exercises: Vec::new(),
    };
    let facts = [
        Fact::BoutStarted { place: Place::Chair, pain_now: 3 },
        Fact::BoutFinished(bout),
        Fact::BoutElsewhere,
        Fact::Intake(Intake::default()),
        Fact::Settings(Settings::default()),
        Fact::Review(Review::default()),
        Fact::MovementCheck(MovementCheck::default()),
        Fact::Test(ControlTest { direction: Direction::Side, rung: 2, left: 10, right: 9 }),
        Fact::Morning { pain: 8 },
        Fact::Load(Load::default()),
        Fact::Training(Training { pattern: LoadedPattern::Hinge, repetitions: 10, load: 80, effort: 5, minutes: 20 }),
        Fact::Stage(StageAnswer::Stay),
        Fact::PlannedBreak { days: 7 },
        Fact::SupportAsked,
    ];
    for fact in facts {
        let (journal, verdict) = taken_back(fact.clone(), MORNING_MS + 1);
        assert_eq!((verdict, verdict.reason()), (Verdict::TakenBack, None), "{fact:?}");
        assert_eq!(counts(&journal, at(MORNING_MS)), 1, "not before it was taken back: {fact:?}");
        assert_eq!(counts(&journal, at(MORNING_MS + 1)), 0, "{fact:?}");
        assert_eq!(journal.entries().len(), 2, "the journal keeps both");
    }
}

#[test]
fn an_entry_can_be_taken_back_until_its_day_ends_and_not_before_it_began() {
    // The day of an entry of 10:00 runs from 03:00 to 03:00.
    let (began, ended) = (MORNING_MS - 7 * HOUR_MS, MORNING_MS + 17 * HOUR_MS);
    for (retracted_ms, verdict) in [
        (began - 1, Verdict::NotItsDay),
        (began, Verdict::TakenBack),
        (MORNING_MS, Verdict::TakenBack),
        (ended - 1, Verdict::TakenBack),
        (ended, Verdict::NotItsDay),
        (ended + DAY_MS, Verdict::NotItsDay),
    ] {
        let (journal, said) = taken_back(Fact::SupportAsked, retracted_ms);
        assert_eq!(said, verdict, "{retracted_ms}");
        let left = usize::from(verdict != Verdict::TakenBack);
        assert_eq!(counts(&journal, at(ended + 2 * DAY_MS)), left, "{retracted_ms}");
    }
}

#[test]
fn a_retraction_of_what_is_not_here_waits_for_it() {
    let mut here = Journal::default();
    let of = EntryId::new(7);
    here.record(at(MORNING_MS + 5), Fact::Retract(Retraction { of }), 8);
    assert_eq!(here.verdict(of, at(MORNING_MS + 5), at(MORNING_MS + 5)), Verdict::Unknown);
    let mut there = Journal::default();
    there.add(Entry { id: of, at: at(MORNING_MS), fact: Fact::Morning { pain: 4 } });
    here.merge(&there);
    assert_eq!(counts(&here, at(MORNING_MS + 5)), 0);
}

#[test]
fn every_reason_is_a_message() {
    for verdict in [Verdict::NotItsDay, Verdict::Stays, Verdict::Unknown] {
        let id = verdict.reason().unwrap_or_else(|| panic!("{verdict:?} has no reason"));
        assert!(steadyback::Words::Plan.message_ids().iter().any(|known| known == id), "{id}");
    }
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn what_counts_does_not_depend_on_the_order_of_merging(life in any_lives(60), seed in any::<u64>()) {
        let now = support::journals::some_now(&life, seed);
        let mut backwards = life.clone();
        backwards.reverse();
        let (one, other) = (journal(&life), journal(&backwards));
        let counting: Vec<&Entry> = one.effective(now).collect();
        prop_assert_eq!(&counting, &other.effective(now).collect::<Vec<_>>());
        for entry in one.entries() {
            let kept = counting.contains(&entry);
            let retraction = matches!(entry.fact, Fact::Retract(_));
            prop_assert!(kept || retraction || entry.fact.can_be_taken_back(), "{:?} is gone", entry);
            prop_assert!(!(kept && retraction));
        }
        let mut dice = Dice::new(seed);
        let id = EntryId::new(dice.next());
        prop_assert_eq!(one.verdict(id, now, now), Verdict::Unknown);
    }
}

//! The journal keeps every fact once, in one order, whoever heard of it first.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use steadyback::{
    journal::{Check, Entry, EntryId, Fact, Journal},
    suitability::{Symptom, Ticks},
    time::Now,
};

fn at(instant_ms: i64) -> Now {
    Now::new(instant_ms, 0).expect("within the limits")
}

fn entry(id: u64, instant_ms: i64, fact: Fact) -> Entry {
    Entry { id: EntryId::new(id), at: at(instant_ms), fact }
}

fn journal(entries: &[Entry]) -> Journal {
    let mut journal = Journal::default();
    for entry in entries {
        journal.add(entry.clone());
    }
    journal
}

fn lock() -> Fact {
    Fact::Check(Check { ticked: Ticks::NONE.toggled(0), reported: None, answers: Vec::new() })
}

fn ok() -> Fact {
    Fact::Check(Check { ticked: Ticks::NONE, reported: None, answers: Vec::new() })
}

#[test]
fn entries_are_ordered_by_time_and_then_by_name() {
    let journal = journal(&[
        entry(3, 20, Fact::SupportAsked),
        entry(9, 10, Fact::SupportAsked),
        entry(1, 20, Fact::SupportAsked),
        entry(2, -5, Fact::SupportAsked),
    ]);
    let names: Vec<u64> = journal.entries().iter().map(|entry| entry.id.number()).collect();
    assert_eq!(names, [2, 9, 1, 3]);
}

#[test]
fn the_same_entry_again_changes_nothing() {
    let mut once = journal(&[entry(1, 10, Fact::SupportAsked)]);
    assert!(!once.add(entry(1, 10, Fact::SupportAsked)));
    assert_eq!(once.entries().len(), 1);
}

#[test]
fn of_two_entries_with_one_name_the_more_cautious_stays_whichever_came_first() {
    let most_cautious_first = [
        entry(1, 10, lock()),
        entry(1, 20, Fact::Stop(Symptom::Weakness)),
        entry(1, 30, Fact::Stop(Symptom::Spread)),
        entry(1, 40, Fact::FlareDeclared),
        entry(1, 50, ok()),
        entry(1, 45, Fact::Morning { pain: 10 }),
    ];
    for (rank, stays) in most_cautious_first.iter().enumerate() {
        for goes in &most_cautious_first[rank + 1..] {
            assert_eq!(journal(&[stays.clone(), goes.clone()]).entries(), std::slice::from_ref(stays));
            assert_eq!(journal(&[goes.clone(), stays.clone()]).entries(), std::slice::from_ref(stays));
        }
    }
}

#[test]
fn a_displaced_entry_is_found_at_its_new_time() {
    let both = journal(&[entry(7, 10, ok()), entry(8, 20, ok()), entry(7, 30, lock())]);
    assert_eq!(both.find(EntryId::new(7)), Some(&entry(7, 30, lock())));
    let names: Vec<u64> = both.entries().iter().map(|entry| entry.id.number()).collect();
    assert_eq!(names, [8, 7]);
}

#[test]
fn only_entries_up_to_and_including_now_are_reached() {
    let journal = journal(&[entry(1, 10, ok()), entry(2, 20, ok()), entry(3, 30, ok())]);
    for (now, reached) in [(9, 0), (10, 1), (19, 1), (20, 2), (30, 3), (31, 3)] {
        assert_eq!(journal.entries_to(at(now)).len(), reached, "at {now}");
    }
}

#[test]
fn a_name_that_is_taken_leads_to_one_that_is_free() {
    let mut journal = Journal::default();
    let first = journal.record(at(10), ok(), 5);
    let second = journal.record(at(5), ok(), 5);
    let third = journal.record(at(10), ok(), 5);
    assert_eq!(first, EntryId::new(5));
    assert!(first != second && second != third && first != third);
    assert_eq!(journal.entries().len(), 3);
}

#[test]
fn merging_says_how_many_entries_were_new() {
    let mut here = journal(&[entry(1, 10, ok()), entry(2, 20, ok())]);
    let there = journal(&[entry(2, 20, ok()), entry(3, 15, lock())]);
    assert_eq!(here.merge(&there), 1);
    assert_eq!(here.merge(&there), 0);
    assert_eq!(here.entries().len(), 3);
}

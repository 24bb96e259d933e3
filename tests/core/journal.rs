//! The journal keeps every fact once, in one order, whoever heard of it first.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use steadyback::{
    journal::{Check, Entry, EntryId, Fact, Import, Journal, Packed},
    policy::VERSION,
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

#[test]
fn facts_of_one_millisecond_keep_their_order_under_names_as_drawn_where_those_follow() {
    // A name is drawn at random so that two devices never use the same one; only one that would come before what was said first is not used.
    for (first, second, named) in [(5, 9, Some(9)), (5, 3, None), (5, 5, None), (0, u64::MAX, Some(u64::MAX))] {
        let mut journal = Journal::default();
        let began = journal.record(at(10), Fact::FlareDeclared, first);
        let ended = journal.record(at(10), Fact::FlareOver, second);
        let order: Vec<EntryId> = journal.entries().iter().map(|entry| entry.id).collect();
        assert_eq!(order, [began, ended], "{first} then {second}");
        assert_eq!(ended, named.map_or(ended, EntryId::new), "{first} then {second}");
    }
}

#[test]
fn what_is_stored_in_any_order_or_under_one_name_twice_is_one_journal_in_order() {
    // PROGRAMME.md §10.9: however entries arrive, the same are kept, in order, each name once.
    let lives: [&[Entry]; 4] = [
        &[entry(2, 20, ok()), entry(1, 10, lock())],
        &[entry(3, 10, ok()), entry(1, 10, lock())],
        &[entry(7, 10, lock()), entry(7, 30, ok())],
        &[entry(7, 10, ok()), entry(8, 20, ok()), entry(7, 30, lock())],
    ];
    for entries in lives {
        let expected = journal(entries);
        let parts: Vec<Packed> = entries.iter().map(|entry| Packed::of([entry])).collect();
        assert_eq!(Journal::of_chunks(parts.iter().map(Packed::bytes)).0, expected, "{entries:?}");
        let import = Import::of_bytes(Packed::of(entries).bytes());
        assert_eq!(import.journal(), &expected, "{entries:?}");
        let twice = usize::from(expected.entries().len() < entries.len());
        assert_eq!(import.problem_count(), twice, "{entries:?}");
    }
}

#[test]
fn the_rules_in_force_are_the_last_named_that_this_release_knows() {
    // PROGRAMME.md §10.13; what is dated later than now counts for nothing yet (§10.12).
    let rules = |id, instant_ms, version| entry(id, instant_ms, Fact::Rules { version });
    let named = journal(&[rules(1, 10, VERSION), rules(2, 20, u16::MAX), entry(3, 30, ok())]);
    for (now, expected) in [(9, None), (10, Some(VERSION)), (20, Some(VERSION)), (30, Some(VERSION))] {
        assert_eq!(named.rules(at(now)), expected, "at {now}");
    }
    assert_eq!(journal(&[rules(2, 20, u16::MAX)]).rules(at(30)), None, "one of a later release alone");
    assert_eq!(Journal::default().rules(at(30)), None);
}

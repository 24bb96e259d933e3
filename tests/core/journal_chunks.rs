//! The parts in which a journal is stored make up the journal, whatever becomes of their order.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use proptest::prelude::*;
use steadyback::{
    catalogue::Place,
    coach::{Action, Coach},
    journal::{BoutKind, Check, ChunkRead, Entry, EntryId, Fact, Journal, Packed},
    suitability::{Symptom, Ticks},
    time::Now,
};
use support::{
    DAY_MS, MINUTE_MS, Reader,
    cases::cases,
    journals::{any_lives, journal},
};

mod support;

fn packed(journal: &Journal) -> Vec<Vec<u8>> {
    journal.chunks().map(|(_, entries)| Packed::of(entries).bytes().to_vec()).collect()
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn the_parts_of_any_journal_in_any_order_make_it_up_again(life in any_lives(80), turn in any::<prop::sample::Index>()) {
        let journal = journal(&life);
        let numbers: Vec<i32> = journal.chunks().map(|(number, _)| number).collect();
        prop_assert!(numbers.is_sorted_by(|one, next| one < next), "each part once");
        for (number, entries) in journal.chunks() {
            prop_assert_eq!(journal.chunk(number), entries);
        }
        let mut stored = packed(&journal);
        if !stored.is_empty() {
            let turn = turn.index(stored.len());
            stored.rotate_left(turn);
        }
        let (again, read) = Journal::of_chunks(stored.iter().map(Vec::as_slice));
        prop_assert_eq!(&again, &journal);
        prop_assert!(read.iter().all(|part| part.whole));
        // A part that is stored twice adds nothing.
        let twice = stored.iter().chain(&stored).map(Vec::as_slice);
        prop_assert_eq!(&Journal::of_chunks(twice).0, &journal);
    }
}

#[test]
fn the_part_of_an_entry_follows_from_its_instant() {
    // Nearly 25 days each. Stored parts go by these numbers for ever, so that a device never keeps a journal in parts that another release cannot find.
    const PART_MS: i64 = 2_147_483_648;
    let cases = [
        (0, 0),
        (PART_MS - 1, 0),
        (PART_MS, 1),
        (-1, -1),
        (-PART_MS, -1),
        (-PART_MS - 1, -2),
        (1_772_445_600_000, 825),
    ];
    for (instant_ms, number) in cases {
        let at = Now::new(instant_ms, 60).expect("within the limits");
        let entry = Entry { id: EntryId::new(1), at, fact: Fact::SupportAsked };
        assert_eq!(entry.chunk(), number, "{instant_ms}");
        let journal = journal(std::slice::from_ref(&entry));
        assert_eq!(journal.chunks().collect::<Vec<_>>(), [(number, std::slice::from_ref(&entry))]);
        assert_eq!((journal.chunk(number), journal.chunk(number + 1)), (&[entry][..], &[][..]));
    }
}

#[test]
fn of_a_damaged_part_the_entries_before_the_damage_are_taken_and_counted() {
    let mut reader = Reader::new();
    for pain in [1, 2, 3] {
        reader.says(Fact::Morning { pain });
        reader.time_passes(MINUTE_MS);
    }
    let stored = packed(reader.coach.journal());
    assert_eq!(stored.len(), 1);
    let mut damaged = stored[0].clone();
    *damaged.last_mut().expect("bytes") ^= 1;
    let (journal, read) = Journal::of_chunks([damaged.as_slice()]);
    // Which rules are in force comes before the three answers; the last of those is lost.
    let entries = &reader.coach.journal().entries()[..3];
    assert_eq!(journal.entries(), entries);
    assert_eq!(
        read,
        [ChunkRead {
            number: Some(entries[0].chunk()),
            whole: false,
            count: 3,
            checksum: Packed::of(entries).checksum()
        }]
    );
}

#[test]
fn a_draft_is_what_breaking_the_bout_off_would_record() {
    let mut reader = Reader::in_a_bout(steadyback::catalogue::Place::Floor, 3);
    reader.plays(70_000);
    let draft = reader.coach.draft(reader.reading().now, 7).expect("a bout is on");
    assert_eq!(reader.coach.draft(reader.reading().now, 8).expect("still").fact, draft.fact, "nothing was recorded");
    reader.says(Fact::Stop(Symptom::Numbness));
    let entries = reader.coach.journal().entries();
    let recorded = entries.iter().find(|entry| matches!(entry.fact, Fact::BoutFinished(_))).expect("it ended");
    assert_eq!(recorded.fact, draft.fact);
    let Fact::BoutFinished(record) = &draft.fact else { unreachable!("a bout") };
    assert_eq!((record.kind, record.ended), (BoutKind::Bout, reader.reading().now));
    assert_eq!(reader.coach.draft(reader.reading().now, 9), None, "no bout is on");
}

#[test]
fn after_an_erasure_the_coach_is_a_new_one() {
    let mut reader = Reader::in_a_bout(steadyback::catalogue::Place::Floor, 3);
    reader.coach.erase();
    assert_eq!(reader.coach.wake_in_ms(), None, "nothing plays on");
    let new = Coach::new("en-GB", None);
    assert_eq!(reader.coach.view(reader.reading()), new.view(reader.reading()));
    assert_eq!(reader.coach.journal(), new.journal());
}

/// A journal of one lock.
fn locked(reader: &Reader) -> Journal {
    let mut journal = Journal::default();
    let check = Check { ticked: Ticks::NONE.toggled(0), reported: None, answers: Vec::new() };
    journal.record(reader.reading().now, Fact::Check(check), 77);
    journal
}

#[test]
fn a_draft_keeps_what_was_said_wherever_the_bout_is() {
    let ways: [(&[Action], Option<u8>); 4] = [
        (&[Action::Hurts], None),
        (&[Action::Hurts, Action::ReportPain(5)], Some(5)),
        (&[Action::Finish], None),
        (&[Action::Finish, Action::WorstPain(4)], Some(4)),
    ];
    for (way, pain) in ways {
        let mut reader = Reader::in_a_bout(Place::Floor, 3);
        reader.plays(70_000);
        reader.does_all(way);
        let draft = reader.coach.draft(reader.reading().now, 7).expect("a bout is on, or is rated");
        reader.coach.merge(&locked(&reader), reader.reading(), 8);
        let facts = reader.coach.journal().entries().iter().map(|entry| &entry.fact);
        let recorded = facts.into_iter().find(|fact| matches!(fact, Fact::BoutFinished(_))).expect("it was broken off");
        assert_eq!(recorded, &draft.fact, "{way:?}");
        assert!(matches!(recorded, Fact::BoutFinished(record) if record.worst_pain == pain), "{way:?}");
    }
}

#[test]
fn the_parts_to_store_again_are_those_that_something_was_added_to() {
    let mut reader = Reader::new();
    assert_eq!(reader.coach.touched_chunks(), [0_i32; 0]);
    reader.says(Fact::Morning { pain: 2 });
    reader.says(Fact::Morning { pain: 3 });
    let part = reader.coach.journal().entries()[0].chunk();
    assert_eq!(reader.coach.touched_chunks(), [part], "once for both");
    assert_eq!(reader.coach.touched_chunks(), [0_i32; 0], "they have been asked for");
    let known = reader.coach.journal().clone();
    assert_eq!(reader.coach.merge(&known, reader.reading(), 5), 0);
    assert_eq!(reader.coach.touched_chunks(), [0_i32; 0], "nothing new came in");
    let mut elsewhere = Journal::default();
    for months in [-2, 2] {
        let at = Now::new(reader.wall_ms + months * 30 * DAY_MS, 0).expect("within the limits");
        elsewhere.record(at, Fact::SupportAsked, at.instant_ms().unsigned_abs());
    }
    let parts: Vec<i32> = elsewhere.chunks().map(|(number, _)| number).collect();
    assert_eq!(reader.coach.merge(&elsewhere, reader.reading(), 6), 2);
    assert_eq!(reader.coach.touched_chunks(), parts);
}

#[test]
fn what_was_stored_comes_back_and_counts_at_once() {
    let mut before = Reader::new();
    before.says(Fact::Morning { pain: 2 });
    let mut reader = Reader::new();
    reader.coach.restore(before.coach.journal().clone(), before.reading(), 1);
    assert_eq!(reader.coach.journal(), before.coach.journal());
    // PROGRAMME.md §2: a lock counts by any path, a restored backup too.
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    reader.coach.restore(locked(&reader), reader.reading(), 1);
    assert_eq!((reader.screen(), reader.coach.wake_in_ms()), ("locked", None));
}

#[test]
fn a_loss_of_what_was_stored_ends_the_bout_and_asks_for_the_check() {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    reader.plays(30_000);
    reader.coach.note_loss(2, reader.reading(), 9);
    assert!(reader.coach.journal().entries().iter().any(|entry| entry.fact == Fact::Salvaged { left_out: 2 }));
    assert_eq!((reader.screen(), reader.coach.wake_in_ms()), ("check", None), "a lock may be among what is lost");
}

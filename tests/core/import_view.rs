//! What comes of bringing a journal in: told in numbers and words, with nothing lost and nothing half taken.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

use serde_json::{Value, json};
use steadyback::{
    catalogue::Place,
    coach::Action,
    journal::{Fact, Import, Journal, MOST_BYTES, Packed, export_json},
    suitability::Symptom,
    view::{ImportResult, ImportView},
};
use support::{HOUR_MS, Reader, json::import, screen};

mod support;

/// A reader with one bout behind them.
fn exercised(chance: u64) -> Reader {
    let mut reader = Reader { chance, ..Reader::new() };
    reader.does_all(&[Action::Begin, Action::Proceed, Action::Proceed, Action::Proceed]);
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(2)]);
    reader.waits(60_000);
    reader.does_all(&[Action::Finish, Action::Complete]);
    reader
}

fn file_of(reader: &Reader) -> Value {
    serde_json::from_str(&export_json(reader.coach.journal())).expect("an export is JSON")
}

fn brings_in(reader: &mut Reader, import: &Import) -> ImportView {
    reader.chance += 1;
    reader.coach.import(import.clone(), reader.reading(), reader.chance)
}

fn salvages(reader: &mut Reader, import: &Import) -> ImportView {
    reader.chance += 1;
    reader.coach.salvage(import.clone(), reader.reading(), reader.chance)
}

fn said(view: &ImportView) -> (ImportResult, &str, Option<i32>) {
    (view.result, view.message.id.as_str(), view.message.number)
}

#[test]
fn a_whole_file_is_taken_once() {
    let other = exercised(100);
    let entries = u32::try_from(other.coach.journal().entries().len()).expect("few");
    let sound = import(&file_of(&other));
    let mut reader = exercised(200);
    let own = reader.coach.journal().clone();
    let view = brings_in(&mut reader, &sound);
    assert_eq!(said(&view), (ImportResult::Taken, "import-taken", i32::try_from(entries).ok()));
    assert_eq!((view.sound, view.taken, view.known, view.left_out), (entries, entries, 0, 0));
    assert_eq!((view.problems.len(), view.problem_count), (0, 0));
    for entry in own.entries().iter().chain(other.coach.journal().entries()) {
        assert_eq!(reader.coach.journal().find(entry.id), Some(entry), "nothing is lost");
    }
    let again = brings_in(&mut reader, &sound);
    assert_eq!(said(&again), (ImportResult::Taken, "import-nothing-new", None));
    assert_eq!((again.taken, again.known), (0, entries));
    assert_eq!(salvages(&mut reader, &sound).result, ImportResult::Taken, "there is nothing to salvage");
}

#[test]
fn of_a_damaged_file_nothing_is_taken_but_by_choice() {
    let mut file = file_of(&exercised(100));
    file["entries"][1]["at"] = json!("yesterday");
    let damaged = import(&file);
    let sound = u32::try_from(damaged.sound()).expect("few");
    let mut reader = exercised(200);
    let before = reader.coach.journal().clone();
    let view = brings_in(&mut reader, &damaged);
    assert_eq!(said(&view), (ImportResult::Damaged, "import-damaged", i32::try_from(sound).ok()));
    assert_eq!((view.sound, view.taken, view.known, view.left_out, view.problem_count), (sound, 0, 0, 1, 1));
    assert_eq!((view.problems[0].code.as_str(), view.problems[0].path.as_str()), ("wrong-type", "entries[1].at"));
    assert_eq!(reader.coach.journal(), &before);

    let salvaged = salvages(&mut reader, &damaged);
    assert_eq!(said(&salvaged), (ImportResult::Salvaged, "import-salvaged", i32::try_from(sound).ok()));
    assert_eq!((salvaged.taken, salvaged.known), (sound, 0));
    let left_out = |journal: &Journal| {
        journal.entries().iter().filter(|entry| entry.fact == Fact::Salvaged { left_out: 1 }).count()
    };
    assert_eq!(left_out(reader.coach.journal()), 1);
    reader.does_all(&[Action::Again]);
    assert_eq!(reader.screen(), "check", "a lock may be among what was lost");
    assert_eq!(salvages(&mut reader, &damaged).known, sound, "the second time all of it is known");
}

#[test]
fn what_holds_nothing_sound_leaves_nothing_behind() {
    let mut file = file_of(&exercised(100));
    file["entries"] = json!([7]);
    let nothing = import(&file);
    let mut reader = Reader::new();
    for view in [brings_in(&mut reader, &nothing), salvages(&mut reader, &nothing)] {
        assert_eq!(said(&view), (ImportResult::Damaged, "import-nothing-sound", None));
    }
    assert!(reader.coach.journal().entries().is_empty());
}

#[test]
fn what_is_refused_says_why() {
    let mut newer = Packed::default().bytes().to_vec();
    newer[3] += 1;
    let cases = [
        (Import::of_bytes(&newer), "import-newer"),
        (import(&json!({ "format": "steadyback-journal", "version": 2, "entries": 3 })), "import-newer"),
        (Import::of_bytes(&vec![0; MOST_BYTES + 1]), "import-too-large"),
        (Import::refused("too-large"), "import-too-large"),
        (Import::of_bytes(b"PNG!"), "import-not-a-journal"),
        (Import::refused("not-a-journal"), "import-not-a-journal"),
        (import(&json!([])), "import-not-a-journal"),
    ];
    let mut reader = exercised(1);
    let before = reader.coach.journal().clone();
    for (import, message) in cases {
        for view in [brings_in(&mut reader, &import), salvages(&mut reader, &import)] {
            assert_eq!(said(&view), (ImportResult::Refused, message, None));
            assert_eq!((view.sound, view.problem_count), (0, 1));
        }
    }
    assert_eq!(reader.coach.journal(), &before);
}

#[test]
fn a_stop_report_from_elsewhere_ends_the_bout_here_and_keeps_what_was_done() {
    for waits in [60_000, 0] {
        let mut here = Reader::in_a_bout(Place::Floor, 2);
        here.waits(waits);
        here.effects();
        let bouts = |reader: &Reader| {
            let facts = reader.coach.journal().entries().iter().map(|entry| &entry.fact);
            facts.filter(|fact| matches!(fact, Fact::BoutFinished(_))).count()
        };
        assert_eq!(bouts(&here), 0);
        here.coach.merge(&stop(&here), here.reading(), 7);
        assert_eq!(here.screen(), "check");
        assert_eq!(bouts(&here), 1);
        assert!(!here.effects().is_empty(), "the screen may sleep again");
    }
}

#[test]
fn a_stop_report_from_elsewhere_closes_the_way_to_a_bout() {
    for to_pain in [false, true] {
        let mut here = exercised(1);
        here.waits(2 * HOUR_MS);
        here.does(Action::Again);
        if to_pain {
            here.does(Action::ChoosePlace(Place::Floor));
        }
        here.coach.merge(&stop(&here), here.reading(), 7);
        assert_eq!(screen(&here.sees()), "check");
    }
}

/// A journal with a stop report of this moment, as another tab would send it.
fn stop(reader: &Reader) -> Journal {
    let mut journal = Journal::default();
    journal.record(reader.reading().now, Fact::Stop(Symptom::Dizziness), 4_000);
    journal
}

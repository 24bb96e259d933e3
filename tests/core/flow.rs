//! A reader walks the whole way: check, place, pain, bout, after, done.

#![allow(clippy::panic, reason = "a failing test panics")]

mod support;

use steadyback::{
    catalogue::Place,
    coach::{Action, BoutEvent, Effect, Problem},
    journal::{ExerciseRecord, Fact},
    progress::Control,
    view::{Side, View},
};
use support::{HOUR_MS, Reader};

#[test]
fn six_taps_from_begin_to_the_first_cue() {
    let mut reader = Reader::new();
    let taps = [
        Action::Begin,
        Action::Proceed,
        Action::Proceed,
        Action::Proceed,
        Action::ChoosePlace(Place::Floor),
        Action::PainNow(3),
    ];
    for tap in taps {
        reader.does(tap);
    }
    let View::Bout(bout) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(bout.cue.index, 0);
    assert_eq!(bout.position_ms, 0);
    assert_eq!(bout.exercises.len(), 3);
    assert!(reader.effects().contains(&Effect::Event(BoutEvent::Start)));
}

#[test]
fn a_whole_bout_ends_in_one_honest_sentence() {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    reader.plays_to_the_end();
    let View::After(after) = reader.sees() else { panic!("{:?}", reader.sees()) };
    reader.does(Action::WorstPain(2));
    for exercise in &after.exercises {
        for side in [Side::Left, Side::Right] {
            reader.does(Action::Rate { exercise: exercise.exercise, side, control: Control::Steady });
        }
    }
    let View::After(after) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(after.complete);
    reader.does(Action::Complete);
    let View::Done(done) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(done.sentence.id, "done-steady");
    assert!(done.call_to_action);
    assert!((120..=240).contains(&done.played_s), "{}", done.played_s);
    reader.does(Action::Proceed);
    let View::Rest(rest) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert!(rest.open);
    assert_eq!(rest.message.id, "rest-recent");
}

#[test]
fn many_bouts_on_one_day_stay_within_its_caps() {
    // PROGRAMME.md §7, §10.7: in stage 1 at most 30 of an exercise and 12 cycles of the cat-camel; then breathing is left.
    let mut reader = Reader::past_the_check();
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::Back, Action::Back]);
    for _ in 0..10 {
        reader.does_all(&[Action::Begin, Action::ChoosePlace(Place::Floor), Action::PainNow(2)]);
        reader.plays_to_the_end();
        reader.does_all(&[Action::Complete, Action::Proceed]);
        reader.waits(HOUR_MS);
    }
    let bouts = reader.coach.journal().entries().iter().filter_map(|entry| match &entry.fact {
        Fact::BoutFinished(record) => Some(&record.exercises),
        _ => None,
    });
    let done: Vec<&ExerciseRecord> = bouts.flatten().filter(|record| record.exercise != "breathing").collect();
    for record in &done {
        let same = done.iter().filter(|other| other.exercise == record.exercise);
        let cap = if record.exercise == "cat-camel" { 12 } else { 30 };
        let sum: u16 = same.map(|other| other.repetitions).sum();
        assert!((1..=cap).contains(&sum), "{sum} of {}", record.exercise);
    }
}

#[test]
fn the_way_back_through_the_check_is_the_way_it_came() {
    let mut reader = Reader::new();
    reader.does_all(&[Action::Begin, Action::Proceed, Action::Proceed]);
    for list in [3, 2, 1] {
        let View::Check(check) = reader.sees() else { panic!("{:?}", reader.sees()) };
        assert_eq!(check.list, list);
        reader.does(Action::Back);
    }
    assert_eq!(reader.screen(), "rest");
}

#[test]
fn a_problem_says_what_and_where() {
    assert_eq!(Problem::not_now("tick").to_string(), "not-now: tick");
    assert_eq!(Problem::bad_value("score").to_string(), "bad-value: score");
}

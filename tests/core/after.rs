//! The honest sentence, and what is next.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use steadyback::{
    catalogue::{Place, Sides},
    coach::Action,
    journal::{Fact, Journal},
    progress::Control,
    view::{AfterView, DoneView, RestView, Side, View},
};
use support::{DAY_MS, HOUR_MS, MINUTE_MS, MORNING_MS, Reader};

fn after(reader: &Reader) -> AfterView {
    let View::After(after) = reader.sees() else { panic!("{:?}", reader.sees()) };
    after
}

fn done(reader: &Reader) -> DoneView {
    let View::Done(done) = reader.sees() else { panic!("{:?}", reader.sees()) };
    done
}

fn rest(reader: &Reader) -> RestView {
    let View::Rest(rest) = reader.sees() else { panic!("{:?}", reader.sees()) };
    rest
}

fn at_the_end(ease: bool, shorten: bool) -> Reader {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    while reader.sees_the_bout().at == 0 || reader.sees_the_bout().cue.rep == 0 {
        reader.plays(1_000);
    }
    if ease {
        reader.does(Action::Easier);
    }
    if shorten {
        reader.plays(30_000);
        reader.does(Action::Skip);
    }
    reader.plays_to_the_end();
    reader
}

fn rates_everything(reader: &mut Reader, control: Control) {
    for exercise in after(reader).exercises {
        for side in [Side::Left, Side::Right] {
            reader.does(Action::Rate { exercise: exercise.exercise, side, control });
        }
    }
}

#[test]
fn the_sentence_follows_from_the_answers_in_order_of_what_matters() {
    use Control::{Lost, Steady, Wobbly};
    let cases = [
        (Some(6), Some(Lost), true, true, "done-red", "next-red"),
        (Some(5), Some(Lost), true, true, "done-lost", "next-lost"),
        (Some(5), Some(Wobbly), true, true, "done-amber", "next-amber"),
        (Some(3), Some(Wobbly), true, true, "done-wobbly", "next-wobbly"),
        (Some(3), Some(Steady), true, true, "done-short", "next-same"),
        (Some(3), Some(Steady), true, false, "done-eased", "next-same"),
        (Some(3), Some(Steady), false, false, "done-steady", "next-steady"),
        (None, Some(Steady), false, false, "done-steady", "next-steady"),
        (Some(0), None, false, false, "done-unrated", "next-same"),
        (None, None, false, false, "done-unrated", "next-same"),
    ];
    for (pain, control, ease, shorten, sentence, next) in cases {
        let mut reader = at_the_end(ease, shorten);
        if let Some(pain) = pain {
            reader.does(Action::WorstPain(pain));
        }
        if let Some(control) = control {
            rates_everything(&mut reader, control);
        }
        reader.does(Action::Complete);
        let done = done(&reader);
        assert_eq!((done.sentence.id.as_str(), done.next.id.as_str()), (sentence, next), "{pain:?} {control:?}");
        assert_eq!(done.call_to_action, sentence != "done-red");
        assert_eq!(done.sentence.name.is_some(), matches!(sentence, "done-lost" | "done-wobbly"));
    }
}

#[test]
fn one_lost_side_speaks_for_the_exercise() {
    let mut reader = at_the_end(false, false);
    rates_everything(&mut reader, Control::Steady);
    let sided =
        after(&reader).exercises.into_iter().find(|exercise| exercise.sides == Sides::Each).expect("a sided one");
    reader.does(Action::Rate { exercise: sided.exercise, side: Side::Right, control: Control::Lost });
    reader.does(Action::Complete);
    assert_eq!(done(&reader).sentence.name, Some(sided.name.id));
}

#[test]
fn breathing_is_not_rated_and_everything_else_that_was_done_is() {
    let mut reader = at_the_end(false, false);
    let ratings = after(&reader).exercises;
    assert_eq!(ratings.len(), 2);
    assert!(ratings.iter().all(|rating| rating.name.id != "breathing-name"));
    for exercise in 0..5 {
        let known = ratings.iter().any(|rating| rating.exercise == exercise);
        let rated = reader.tries(Action::Rate { exercise, side: Side::Left, control: Control::Steady });
        assert_eq!(rated.is_ok(), known, "{exercise}");
    }
}

#[test]
fn it_is_complete_once_everything_is_answered_but_may_be_skipped() {
    let mut reader = at_the_end(false, false);
    assert!(!after(&reader).complete);
    reader.does(Action::WorstPain(1));
    assert!(!after(&reader).complete);
    for exercise in after(&reader).exercises {
        reader.does(Action::Rate { exercise: exercise.exercise, side: Side::Left, control: Control::Wobbly });
    }
    assert!(!after(&reader).complete, "the other side of one that has sides is missing");
    rates_everything(&mut reader, Control::Wobbly);
    assert!(after(&reader).complete);
    let mut reader = at_the_end(false, false);
    reader.does(Action::Complete);
    assert_eq!(reader.screen(), "done");
}

#[test]
fn of_two_pain_answers_the_higher_one_told_during_the_bout_counts() {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    reader.plays(20_000);
    reader.does_all(&[Action::Hurts, Action::ReportPain(6), Action::Finish]);
    assert_eq!(after(&reader).pain, Some(6));
    reader.does(Action::WorstPain(2));
    assert_eq!(after(&reader).pain, Some(6));
    reader.does(Action::WorstPain(8));
    assert_eq!(after(&reader).pain, Some(8));
    reader.does(Action::WorstPain(2));
    assert_eq!(after(&reader).pain, Some(6), "a slip on this screen can be put right, what was told in the bout stays");
    assert_eq!(reader.tries(Action::WorstPain(11)).expect_err("beyond the scale").path, "score");
}

#[test]
fn another_is_suggested_ninety_minutes_on_if_that_is_still_today() {
    let length = 3 * MINUTE_MS + 1_000;
    for (start, expected) in [
        (10 * HOUR_MS, true),
        (19 * HOUR_MS, true),
        (19 * HOUR_MS + 26 * MINUTE_MS, true),
        (19 * HOUR_MS + 30 * MINUTE_MS, false),
        (23 * HOUR_MS + 50 * MINUTE_MS, false),
        (4 * HOUR_MS, false),
    ] {
        let mut reader = Reader::new();
        reader.wall_ms = MORNING_MS - 10 * HOUR_MS + start;
        reader.does_all(&[
            Action::Begin,
            Action::Proceed,
            Action::Proceed,
            Action::Proceed,
            Action::ChoosePlace(Place::Chair),
            Action::PainNow(1),
        ]);
        reader.plays_to_the_end();
        reader.does(Action::Complete);
        let again_at = done(&reader).again_at;
        assert_eq!(again_at.is_some(), expected, "{}", start / MINUTE_MS);
        if let Some(minute) = again_at {
            let earliest = i64::from(minute) - (start + 90 * MINUTE_MS) / MINUTE_MS;
            assert!((0..=length / MINUTE_MS + 1).contains(&earliest), "{minute}");
        }
    }
}

#[test]
fn rest_is_kind_about_when() {
    let mut reader = Reader::new();
    assert_eq!((rest(&reader).message.id.as_str(), rest(&reader).open), ("rest-ready", true));
    reader = at_the_end(false, false);
    reader.does_all(&[Action::WorstPain(0), Action::Complete]);
    let again_at = done(&reader).again_at;
    reader.does(Action::Proceed);
    assert_eq!((rest(&reader).message.id.as_str(), rest(&reader).open), ("rest-recent", true));
    assert!(again_at.is_some() && rest(&reader).again_at == again_at, "as it was told after the bout");
    reader.waits(59 * MINUTE_MS);
    assert_eq!(rest(&reader).message.id, "rest-recent");
    reader.waits(MINUTE_MS);
    assert_eq!(rest(&reader).message.id, "rest-again");
    reader.waits(DAY_MS);
    assert_eq!((rest(&reader).message.id.as_str(), rest(&reader).again_at), ("rest-ready", None));
}

#[test]
fn after_a_stop_report_no_time_for_another_is_told() {
    // PROGRAMME.md §6: a stop report ends today's bouts.
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    reader.plays(70_000);
    reader.does_all(&[Action::Hurts, Action::ReportSymptom(0), Action::Back]);
    let rest = rest(&reader);
    assert_eq!((rest.message.id.as_str(), rest.open, rest.again_at), ("rest-stopped", false, None));
}

#[test]
fn what_hurt_before_a_repetition_was_whole_is_kept_and_not_rated() {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    while reader.sees_the_bout().at == 0 || reader.sees_the_bout().cue.rep == 0 {
        reader.plays(500);
    }
    reader.does_all(&[Action::Hurts, Action::ReportPain(8), Action::Finish]);
    assert_eq!(after(&reader).exercises, [], "there was no repetition to be in control of");
    let rated = reader.tries(Action::Rate { exercise: 1, side: Side::Left, control: Control::Steady });
    assert_eq!(rated.expect_err("not rated").path, "exercise");
    reader.does(Action::Complete);
    let recorded = reader.coach.journal().entries().iter().find_map(|entry| match &entry.fact {
        Fact::BoutFinished(record) => record.exercises.last().map(|last| (last.repetitions, last.red)),
        _ => None,
    });
    assert_eq!(recorded, Some((0, true)));
}

#[test]
fn where_only_breathing_was_done_the_sentence_says_so() {
    let mut reader = Reader::in_a_bout(Place::Floor, 9);
    reader.plays_to_the_end();
    assert_eq!(after(&reader).exercises, []);
    reader.does(Action::Complete);
    assert_eq!((done(&reader).sentence.id.as_str(), done(&reader).next.id.as_str()), ("done-breathing", "next-same"));
}

#[test]
fn exercises_are_called_as_in_the_bout() {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    let names: Vec<_> = reader.sees_the_bout().exercises.into_iter().map(|exercise| exercise.name).collect();
    reader.plays_to_the_end();
    let rated: Vec<_> = after(&reader).exercises.into_iter().map(|exercise| exercise.name).collect();
    assert_eq!(rated, names[1..], "all but the breathing before them");
}

#[test]
fn a_flare_takes_the_call_to_action_away_from_a_screen_that_shows() {
    // PROGRAMME.md §2: it never shows while flaring.
    let mut reader = at_the_end(false, false);
    reader.does_all(&[Action::WorstPain(0), Action::Complete]);
    assert!(done(&reader).call_to_action);
    let mut elsewhere = Journal::default();
    elsewhere.record(reader.reading().now, Fact::FlareDeclared, 99);
    reader.coach.merge(&elsewhere, reader.reading(), 98);
    assert!(!done(&reader).call_to_action);
}

#[test]
fn no_call_to_action_until_three_whole_days_after_a_red() {
    let mut reader = at_the_end(false, false);
    reader.does_all(&[Action::WorstPain(9), Action::Complete]);
    for (day, shows) in [(0, false), (1, false), (2, false), (3, false), (4, true)] {
        reader.does(Action::Again);
        reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(1)]);
        reader.plays_to_the_end();
        reader.does(Action::Complete);
        assert_eq!(done(&reader).call_to_action, shows, "day {day}");
        reader.waits(DAY_MS);
    }
}

#[test]
fn a_bout_that_was_left_at_once_is_called_nothing_and_that_is_fine() {
    let mut reader = Reader::in_a_bout(Place::Standing, 3);
    reader.does_all(&[Action::Finish, Action::Complete]);
    assert_eq!((done(&reader).sentence.id.as_str(), done(&reader).played_s), ("done-nothing", 0));
    let mut reader = Reader::in_a_bout(Place::Standing, 3);
    reader.waits(8_500);
    reader.does_all(&[Action::Finish, Action::Complete]);
    assert_eq!((done(&reader).sentence.id.as_str(), done(&reader).played_s), ("done-nothing", 8));
}

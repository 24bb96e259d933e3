//! A guided control test: when it can be begun, what is held, and what is recorded.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/life.rs"]
mod life;
mod support;

use life::{Life, reader_at};
use steadyback::{
    catalogue::{Place, Sides, find},
    coach::{Action, Problem},
    guide::CueKind,
    journal::{BoutKind, BoutRecord, ControlTest, Direction, ExerciseRecord, Fact, Intake, Journal, Ratings, Settings},
    plan::Wish,
    progress::Subject,
    view::{TestOfferView, TestedView, View},
};
use support::{HOUR_MS, Reader};

const DIRECTIONS: [Direction; 3] = [Direction::Front, Direction::Side, Direction::Back];

/// A coach that has heard of a life, late in the morning of its present day.
fn knows(life: &mut Life) -> Reader {
    life.checks_when_due().waits(4 * 60);
    let mut reader = Reader::new();
    (reader.wall_ms, reader.offset_minutes) = (life.now().instant_ms(), life.now().offset_minutes());
    let reading = reader.reading();
    reader.coach.merge(&life.journal, reading, 1);
    reader
}

/// A reader in stage 1 or 2 to whom a test is offered now.
fn before_a_test(stage: u8) -> (Reader, TestOfferView) {
    let mut life = reader_at(stage);
    for _ in 0..60 {
        let mut reader = knows(&mut life);
        life.good_day_untested().sleeps();
        if reader.plan().stage.stage != stage {
            break;
        }
        reader.wakes();
        if let Some(test) = reader.plan().today.test {
            return (reader, test);
        }
    }
    unreachable!("stage {stage} offers tests once the rungs are earned")
}

fn begins(reader: &mut Reader, direction: Direction, pain: u8) {
    reader.does(Action::BeginAs(Wish::Test(direction)));
    reader.does_all(&[Action::ChoosePlace(Place::Floor), Action::PainNow(pain)]);
}

fn sees_the_test(reader: &Reader) -> TestedView {
    match reader.sees() {
        View::Tested(tested) => tested,
        other => unreachable!("not after a test: {other:?}"),
    }
}

fn facts(reader: &Reader) -> (Option<BoutRecord>, Option<ControlTest>) {
    let entries = reader.coach.journal().entries();
    let bout = entries.iter().rev().find_map(|entry| match &entry.fact {
        Fact::BoutFinished(bout) => Some(bout.clone()),
        _ => None,
    });
    let test = entries.iter().rev().take(2).find_map(|entry| match &entry.fact {
        Fact::Test(test) => Some(*test),
        _ => None,
    });
    (bout, test)
}

#[test]
fn a_test_is_held_in_sets_for_ten_seconds_on_the_rung_it_is_offered_on() {
    for (stage, sets) in [(1, &[5][..]), (2, &[6, 4, 2])] {
        let (mut reader, offer) = before_a_test(stage);
        assert_eq!((offer.holds, offer.hold_s), (sets.iter().sum(), 10), "stage {stage}");
        assert!(offer.rung > stage, "the gate's least rung");
        begins(&mut reader, offer.direction, 2);
        let bout = reader.sees_the_bout();
        assert_eq!(bout.exercises.len(), sets.len());
        assert!(bout.exercises.iter().all(|exercise| exercise.id == offer.exercise));
        assert_eq!(bout.total_ms, offer.length_ms);
        assert_eq!(
            (bout.note.map(|note| note.id).as_deref(), bout.easier.id.as_str()),
            (Some("note-test"), "easier-nothing")
        );
        reader.cannot(Action::Easier);
        for _ in 0..400 {
            let View::Bout(bout) = reader.sees() else { break };
            assert!(bout.cue.kind != CueKind::Hold || bout.cue.lasts_ms == 10_000, "{:?}", bout.cue);
            let wake = reader.coach.wake_in_ms().expect("it plays");
            reader.waits(i64::from(wake) + 1);
        }
        let tested = sees_the_test(&reader);
        let sided = find(offer.exercise).expect("of the catalogue").sides == Sides::Each;
        assert_eq!((tested.direction, tested.rung, tested.complete), (offer.direction, offer.rung, false));
        assert_eq!(
            (tested.left.done, tested.right.map(|right| right.done)),
            (offer.holds, sided.then_some(offer.holds))
        );
    }
}

#[test]
fn what_was_clean_is_recorded_with_the_bout_and_counts_to_the_gate_and_the_cap() {
    let (mut reader, offer) = before_a_test(1);
    let counted = reader.plan().today.counted;
    begins(&mut reader, offer.direction, 2);
    reader.plays_to_the_end();
    assert_eq!(reader.tries(Action::CleanHolds { left: offer.holds + 1, right: 0 }), Err(Problem::bad_value("left")));
    assert!(!sees_the_test(&reader).complete);
    reader.does(Action::CleanHolds { left: 4, right: 4 });
    assert!(!sees_the_test(&reader).complete, "pain has not been answered");
    reader.does(Action::WorstPain(2));
    assert!(sees_the_test(&reader).complete);
    reader.does(Action::Complete);
    let View::Done(done) = reader.sees() else { unreachable!("{:?}", reader.sees()) };
    assert_eq!((done.sentence.id.as_str(), done.sentence.number), ("done-test", Some(4)));
    let (bout, test) = facts(&reader);
    let bout = bout.expect("recorded");
    assert_eq!((bout.kind, bout.counts, bout.exercises.len()), (BoutKind::Test, true, 1));
    assert!(bout.exercises[0].repetitions >= u16::from(offer.holds), "the cap sees its holds");
    assert_eq!(bout.exercises[0].ratings.worse(), None, "clean holds say it");
    assert_eq!(test, Some(ControlTest { direction: offer.direction, rung: offer.rung, left: 4, right: 4 }));
    let plan = reader.plan();
    let gate = plan.gates.iter().find(|gate| gate.subject == Subject::Test(offer.direction)).expect("asked for");
    assert!(gate.met && gate.current == 4, "{gate:?}");
    assert_eq!((plan.today.counted, plan.today.test), (counted + 1, None), "one direction a day");
    for direction in DIRECTIONS {
        reader.cannot(Action::BeginAs(Wish::Test(direction)));
    }
    let menu = plan.today.next.expect("more to come").items;
    let pattern = offer.direction.pattern();
    assert!(menu.iter().all(|item| find(item.exercise).expect("known").pattern != pattern), "in place of its bouts");
}

#[test]
fn without_an_answer_no_test_is_recorded_and_a_broken_one_counts_what_was_held() {
    let (mut reader, offer) = before_a_test(1);
    begins(&mut reader, offer.direction, 2);
    reader.plays(70_000);
    reader.does(Action::Finish);
    let tested = sees_the_test(&reader);
    let held = tested.left.done + tested.right.map_or(0, |right| right.done);
    assert!((1..offer.holds).contains(&held), "{held} in 70 seconds");
    reader.does(Action::Complete);
    let (bout, test) = facts(&reader);
    assert_eq!((bout.map(|bout| bout.kind), test), (Some(BoutKind::Test), None));
    assert!(reader.plan().today.test.is_some(), "nothing was tested yet");
}

#[test]
fn a_test_that_is_left_at_once_has_nothing_to_say() {
    let (mut reader, offer) = before_a_test(1);
    begins(&mut reader, offer.direction, 2);
    reader.does(Action::Finish);
    assert_eq!(reader.screen(), "after");
    reader.cannot(Action::CleanHolds { left: 0, right: 0 });
}

#[test]
fn of_a_front_that_was_held_by_sides_the_worse_side_counts() {
    let mut life = life::reader();
    life.does(Fact::Intake(Intake { usual_pain: Some(0), free_of_pain: true, ..Intake::default() }));
    let mut reader = knows(&mut life);
    let excluded = vec!["curl-up", "light-brace"];
    reader.says(Fact::Settings(Settings { excluded, wake: 5 * 60, ..Settings::default() }));
    begins(&mut reader, Direction::Front, 0);
    assert_eq!(reader.sees_the_bout().exercises[0].id, "dead-bug");
    reader.plays_to_the_end();
    assert_eq!(reader.tries(Action::CleanHolds { left: 5, right: 6 }), Err(Problem::bad_value("right")));
    reader.does(Action::CleanHolds { left: 5, right: 5 });
    assert_eq!(sees_the_test(&reader).right.and_then(|right| right.clean), Some(5), "as many as were held");
    reader.does_all(&[Action::CleanHolds { left: 5, right: 2 }, Action::Complete]);
    let test = facts(&reader).1.map(|test| (test.direction, test.left, test.right));
    assert_eq!(test, Some((Direction::Front, 2, 2)));
}

#[test]
fn much_pain_now_makes_an_ordinary_bout_of_it() {
    for (pain, note) in [(5, "note-test"), (6, "note-settle"), (8, "note-high-pain")] {
        let (mut reader, offer) = before_a_test(1);
        begins(&mut reader, offer.direction, pain);
        assert_eq!(reader.sees_the_bout().note.map(|note| note.id).as_deref(), Some(note), "pain {pain}");
    }
}

#[test]
fn none_is_offered_in_a_flare_after_a_red_within_two_hours_of_waking_or_outside_stages_1_and_2() {
    let (mut reader, offer) = before_a_test(1);
    reader.says(Fact::Settings(Settings { wake: 11 * 60, ..Settings::default() }));
    assert_eq!(reader.plan().today.test, None, "an hour after waking");
    reader.cannot(Action::BeginAs(Wish::Test(offer.direction)));
    reader.waits(2 * HOUR_MS);
    assert!(reader.plan().today.test.is_some());
    reader.says(Fact::FlareDeclared);
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed, Action::ChoosePlace(Place::Floor)]);
    assert_eq!(reader.plan().today.test, None);
    reader.cannot(Action::BeginAs(Wish::Test(offer.direction)));
    for stage in [0, 3, 4, 5] {
        let mut reader = knows(&mut reader_at(stage));
        assert_eq!(reader.plan().today.test, None);
        for direction in DIRECTIONS {
            reader.cannot(Action::BeginAs(Wish::Test(direction)));
        }
    }
}

#[test]
fn what_is_passed_and_still_counts_is_not_asked_for_again() {
    for (clean, again) in [(5, None), (2, Some(Direction::Front))] {
        let mut life = reader_at(1);
        life.days(10, |life| {
            life.good_day_untested();
        });
        for (direction, clean) in DIRECTIONS.into_iter().zip([clean, 5, 5]) {
            let rung = life.position().tests.iter().find(|test| test.direction == direction).map(|test| test.rung);
            life.tests(direction, rung.unwrap_or(0), clean, clean).sleeps();
        }
        life.good_day_untested().sleeps();
        assert!(life.checks_when_due().position().tests.iter().all(|test| test.offered), "each may be taken");
        assert_eq!(knows(&mut life).plan().today.test.map(|test| test.direction), again, "{clean} clean");
    }
}

#[test]
fn holds_that_would_go_beyond_the_days_cap_are_not_asked_for() {
    let (mut reader, offer) = before_a_test(1);
    let per_hold = if find(offer.exercise).expect("known").sides == Sides::Each { 2 } else { 1 };
    // Out of stage 1 three holds a side have to be clean, and 30 repetitions are a day's.
    for (repetitions, fits) in [(30 - 3 * per_hold, true), (per_hold, false)] {
        let (kind, ended, exercise, rung) = (BoutKind::Bout, reader.reading().now, offer.exercise, offer.rung);
        let done = ExerciseRecord { exercise, rung, repetitions, red: false, ratings: Ratings::default() };
        let record = BoutRecord { kind, ended, worst_pain: None, counts: false, exercises: vec![done] };
        let mut elsewhere = Journal::default();
        elsewhere.record(ended, Fact::BoutFinished(record), u64::from(repetitions));
        let reading = reader.reading();
        reader.coach.merge(&elsewhere, reading, 3);
        let test = reader.plan().today.test;
        assert_eq!(test.is_some_and(|test| test.exercise == offer.exercise && test.holds == 3), fits, "{test:?}");
    }
}

#[test]
fn a_reader_free_of_pain_for_half_a_year_is_tested_on_the_gates_rung() {
    let mut life = life::reader();
    let intake = Intake { usual_pain: Some(0), free_of_pain: true, ..Intake::default() };
    life.does(Fact::Intake(intake));
    let mut reader = knows(&mut life);
    let offer = reader.plan().today.test.expect("offered at once");
    assert_eq!((offer.rung, offer.holds), (2, 5));
    begins(&mut reader, offer.direction, 0);
    assert_eq!(reader.sees_the_bout().note.map(|note| note.id).as_deref(), Some("note-test"));
}

/// PROGRAMME.md §4: ten seconds a hold, also for a page that comes back.
#[test]
fn a_test_is_carried_on_with_its_holds() {
    let (mut before, offer) = before_a_test(1);
    begins(&mut before, offer.direction, 2);
    before.is_carried_on_as_it_was();
}

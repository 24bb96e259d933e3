//! "This hurts": the lights, and what they do.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod support;

use steadyback::{
    catalogue::Place,
    coach::Action,
    journal::Fact,
    progress::Light,
    view::{Offer, View},
};
use support::{DAY_MS, Reader};

/// In the second of three exercises.
fn in_the_second_exercise() -> Reader {
    let mut reader = Reader::in_a_bout(Place::Floor, 3);
    while reader.sees_the_bout().at == 0 || reader.sees_the_bout().cue.rep < 2 {
        reader.plays(500);
    }
    reader
}

fn answer(reader: &Reader) -> (Light, Vec<Offer>, String) {
    let View::HurtAnswer(answer) = reader.sees() else { panic!("{:?}", reader.sees()) };
    (answer.light, answer.offers, answer.answer.id)
}

#[test]
fn lights_turn_exactly_at_their_thresholds() {
    let unknown =
        [(0, Light::Green), (3, Light::Green), (4, Light::Amber), (5, Light::Amber), (6, Light::Red), (10, Light::Red)];
    for (worst, light) in unknown {
        assert_eq!(Light::of_bout(worst, None), light, "{worst} with usual unknown (3)");
    }
    for (usual, amber, red) in [(0, 4, 6), (2, 4, 6), (3, 4, 6), (4, 5, 6), (5, 6, 7), (6, 7, 8), (7, 7, 8), (10, 7, 8)]
    {
        assert_eq!(Light::of_bout(amber - 1, Some(usual)), Light::Green, "usual {usual}");
        assert_eq!(Light::of_bout(amber, Some(usual)), Light::Amber, "usual {usual}");
        assert_eq!(Light::of_bout(red - 1, Some(usual)), Light::Amber, "usual {usual}");
        assert_eq!(Light::of_bout(red, Some(usual)), Light::Red, "usual {usual}");
    }
}

#[test]
fn it_stops_the_set_and_asks() {
    let mut reader = in_the_second_exercise();
    reader.does(Action::Hurts);
    let View::Hurt(hurt) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(hurt.symptoms.len(), 4);
    assert_eq!(reader.coach.wake_in_ms(), None, "nothing plays meanwhile");
    reader.waits(60_000);
    assert_eq!(reader.screen(), "hurt");
    assert_eq!(reader.tries(Action::ReportPain(11)).expect_err("beyond the scale").code, "bad-value");
    assert_eq!(reader.tries(Action::ReportSymptom(4)).expect_err("no such statement").code, "bad-value");
}

#[test]
fn green_offers_easier_first() {
    let mut reader = in_the_second_exercise();
    reader.does_all(&[Action::Hurts, Action::ReportPain(3)]);
    assert_eq!(answer(&reader), (Light::Green, vec![Offer::Easier, Offer::Next, Offer::Finish], "hurt-green".into()));
    let exercises = reader.sees();
    reader.does(Action::Choose(Offer::Easier));
    let bout = reader.sees_the_bout();
    assert_eq!((bout.at, bout.cue.title.id.as_str(), bout.paused), (1, "cue-adjust", None), "{exercises:?}");
}

#[test]
fn amber_calms_the_hardest_exercise_still_to_come() {
    let mut reader = in_the_second_exercise();
    let third = reader.sees_the_bout().exercises[2].id;
    assert_ne!(third, "breathing");
    reader.does_all(&[Action::Hurts, Action::ReportPain(5)]);
    assert_eq!(answer(&reader), (Light::Amber, vec![Offer::Easier, Offer::Next, Offer::Finish], "hurt-amber".into()));
    reader.does(Action::Choose(Offer::Next));
    let bout = reader.sees_the_bout();
    assert_eq!((bout.at, bout.exercises[2].id), (2, "breathing"));
}

#[test]
fn red_drops_the_rest_and_offers_breathing_or_the_end() {
    let mut reader = in_the_second_exercise();
    reader.does_all(&[Action::Hurts, Action::ReportPain(7)]);
    assert_eq!(answer(&reader), (Light::Red, vec![Offer::Breathe, Offer::Finish], "hurt-red".into()));
    assert_eq!(reader.tries(Action::Choose(Offer::Next)).expect_err("not offered").path, "offer");
    reader.does(Action::Choose(Offer::Breathe));
    let bout = reader.sees_the_bout();
    assert_eq!(bout.exercises[usize::from(bout.at)].id, "breathing");
    assert_eq!(bout.exercises.len(), 3, "breathing, what was begun, breathing");
    assert!((20_000..=60_000).contains(&(bout.total_ms - bout.position_ms)));
    reader.plays_to_the_end();
    let View::After(after) = reader.sees() else { panic!("{:?}", reader.sees()) };
    assert_eq!(after.pain, Some(7));
    reader.does(Action::Complete);
    let recorded = reader.coach.journal().entries().iter().find_map(|entry| match &entry.fact {
        Fact::BoutFinished(record) => Some(record.clone()),
        _ => None,
    });
    let recorded = recorded.expect("a record");
    let red: Vec<bool> = recorded.exercises.iter().map(|exercise| exercise.red).collect();
    assert_eq!(red, [false, true], "the exercise that hurt is known");
}

#[test]
fn eight_and_more_name_support() {
    for (score, message) in [(7, "hurt-red"), (8, "hurt-red-support"), (10, "hurt-red-support")] {
        let mut reader = in_the_second_exercise();
        reader.does_all(&[Action::Hurts, Action::ReportPain(score)]);
        assert_eq!(answer(&reader).2, message);
    }
}

#[test]
fn near_the_longest_a_bout_may_be_red_offers_the_end_only() {
    let mut reader = in_the_second_exercise();
    let mut rounds = 0;
    loop {
        reader.does_all(&[Action::Hurts, Action::ReportPain(9)]);
        let (_, offers, _) = answer(&reader);
        if offers == [Offer::Finish] {
            break;
        }
        reader.does(Action::Choose(Offer::Breathe));
        let bout = reader.sees_the_bout();
        assert!(bout.total_ms <= 240_000, "{}", bout.total_ms);
        reader.plays(i64::from(bout.total_ms - bout.position_ms) - 1_000);
        rounds += 1;
        assert!(rounds < 10, "it ends");
    }
    reader.does(Action::Choose(Offer::Finish));
    assert_eq!(reader.screen(), "after");
}

#[test]
fn a_slip_of_the_finger_goes_back_to_the_same_cue() {
    let mut reader = in_the_second_exercise();
    let cue = reader.sees_the_bout().cue;
    reader.does_all(&[Action::Hurts, Action::Back]);
    let bout = reader.sees_the_bout();
    assert_eq!((bout.cue, bout.paused), (cue, None));
}

#[test]
fn a_stop_report_keeps_what_was_done() {
    let mut reader = in_the_second_exercise();
    reader.does_all(&[Action::Hurts, Action::ReportSymptom(3)]);
    let kinds: Vec<&str> = reader
        .coach
        .journal()
        .entries()
        .iter()
        .map(|entry| match entry.fact {
            Fact::Check(_) => "check",
            Fact::BoutStarted { .. } => "started",
            Fact::BoutFinished(_) => "finished",
            Fact::Stop(_) => "stop",
            Fact::Rules { .. } => "rules",
            _ => "other",
        })
        .collect();
    assert_eq!(kinds, ["rules", "check", "started", "finished", "stop"]);
}

#[test]
fn what_was_reported_on_another_day_is_confirmed_before_it_is_recorded() {
    // PROGRAMME.md §2: a mis-tap is put right on the confirm screen; a stop report of yesterday is part of today's check.
    let mut reader = in_the_second_exercise();
    reader.does_all(&[Action::Hurts, Action::ReportSymptom(0)]);
    reader.waits(DAY_MS);
    reader.does_all(&[Action::Proceed, Action::Proceed, Action::Proceed]);
    assert_eq!(reader.screen(), "confirm");
}

#[test]
fn only_ways_on_that_lead_somewhere_are_offered() {
    let offered = |at: u8| {
        let mut reader = Reader::in_a_bout(Place::Floor, 3);
        while reader.sees_the_bout().at < at || reader.sees_the_bout().cue.rep < 1 {
            reader.plays(500);
        }
        reader.does_all(&[Action::Hurts, Action::ReportPain(2)]);
        answer(&reader).1
    };
    assert_eq!(offered(0), [Offer::Next, Offer::Finish], "nothing is easier than breathing");
    assert_eq!(offered(1), [Offer::Easier, Offer::Next, Offer::Finish]);
    assert_eq!(offered(2), [Offer::Easier, Offer::Finish], "nothing comes after the last");
}

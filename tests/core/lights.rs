//! Lights, usual pain and what a red does (PROGRAMME.md §5).

#[path = "support/life.rs"]
mod life;

use life::{Life, reader, reader_at, sore_reader};
use steadyback::{
    journal::{Fact, Intake},
    progress::{Freeze, Light, Position},
    suitability::Symptom,
};

/// The light of the day before, or of today where nothing followed.
fn light_of(life: &Life, days_ago: usize) -> Option<Light> {
    let recent = life.position().recent;
    recent.len().checked_sub(1 + days_ago).and_then(|index| recent.get(index)).and_then(|day| day.light)
}

#[test]
fn the_worst_pain_in_a_bout_lights_the_day_beside_what_is_usual() {
    use Light::{Amber, Green, Red};
    let table = [
        // Usual unknown: as if 3.
        (None, 3, Green),
        (None, 4, Amber),
        (None, 5, Amber),
        (None, 6, Red),
        // Low usual pain: the floors of 4 and 6.
        (Some(0), 3, Green),
        (Some(0), 4, Amber),
        (Some(0), 5, Amber),
        (Some(0), 6, Red),
        (Some(4), 4, Green),
        (Some(4), 5, Amber),
        (Some(4), 6, Red),
        (Some(5), 5, Green),
        (Some(5), 6, Amber),
        (Some(5), 7, Red),
        // Capped at 6.
        (Some(6), 6, Green),
        (Some(6), 7, Amber),
        (Some(6), 8, Red),
        (Some(9), 7, Amber),
        (Some(9), 8, Red),
    ];
    for (usual, worst, light) in table {
        let mut life = reader();
        if let Some(usual) = usual {
            life.tells_usual_pain(usual);
        }
        life.bout_hurting(worst);
        assert_eq!(life.position().light, Some(light), "usual {usual:?}, worst {worst}");
    }
}

#[test]
fn the_next_morning_lights_the_day_before() {
    for (pain, light) in [(4, Light::Green), (5, Light::Amber), (6, Light::Red), (7, Light::Red)] {
        let mut life = reader();
        life.tells_usual_pain(3).sleeps().wakes_with(pain);
        assert_eq!(light_of(&life, 1), Some(light), "{pain} beside 3");
        assert_eq!(light_of(&life, 0), None, "today's own morning does not light today");
        assert_eq!(life.position().light, Some(light), "but it is known today");
    }
}

#[test]
fn two_raised_mornings_running_are_red_and_two_apart_are_not() {
    let mut life = reader();
    life.tells_usual_pain(3).sleeps().wakes_with(5).sleeps().wakes_with(5);
    assert_eq!((light_of(&life, 1), light_of(&life, 2)), (Some(Light::Red), Some(Light::Amber)));
    let mut life = reader();
    life.tells_usual_pain(3).sleeps().wakes_with(5).sleeps().wakes_with(4).sleeps().wakes_with(5);
    assert_eq!((light_of(&life, 1), light_of(&life, 2)), (Some(Light::Amber), Some(Light::Green)));
}

#[test]
fn new_spread_down_a_leg_is_red() {
    let mut life = reader();
    life.does(Fact::Stop(Symptom::Spread));
    assert_eq!(life.position().light, Some(Light::Red));
    let mut life = reader();
    life.ticks("spread-down-leg");
    assert_eq!(life.position().light, Some(Light::Red));
    let mut life = reader();
    life.does(Fact::Stop(Symptom::Dizziness));
    assert_eq!(life.position().light, None);
}

#[test]
fn a_second_answer_the_same_day_corrects_the_first_and_the_higher_is_used() {
    for (first, second) in [(1, 6), (6, 1)] {
        let mut life = reader();
        life.tells_usual_pain(3).sleeps().wakes_with(first).wakes_with(second);
        assert_eq!(light_of(&life, 1), Some(Light::Red));
        assert_eq!(life.position().recent.last().and_then(|day| day.morning), Some(6));
    }
}

#[test]
fn nothing_answered_is_no_light() {
    let mut life = reader();
    life.bouts(3).sleeps();
    assert_eq!((light_of(&life, 1), life.position().light), (None, None));
}

fn usual_after(told: Option<u8>, mornings: &[u8]) -> Option<u8> {
    let mut life = reader();
    life.does(Fact::Intake(Intake { usual_pain: told, ..Intake::default() }));
    for morning in mornings {
        life.wakes_with(*morning).sleeps();
    }
    life.position().usual_pain
}

#[test]
fn usual_pain_is_told_until_seven_mornings_are_answered() {
    assert_eq!(usual_after(None, &[]), None);
    assert_eq!(usual_after(Some(5), &[]), Some(5));
    assert_eq!(usual_after(Some(5), &[1; 6]), Some(5));
    assert_eq!(usual_after(Some(5), &[1; 7]), Some(1));
    assert_eq!(usual_after(None, &[2; 6]), None);
    assert_eq!(usual_after(None, &[2; 7]), Some(2));
}

#[test]
fn usual_pain_is_the_lower_median_of_fourteen_mornings_and_never_above_what_was_told() {
    assert_eq!(usual_after(Some(5), &[1, 1, 1, 1, 2, 2, 2, 2]), Some(1), "the lower of the two in the middle");
    assert_eq!(usual_after(Some(3), &[4; 14]), Some(3));
    assert_eq!(usual_after(Some(9), &[&[4; 7][..], &[1; 7]].concat()), Some(1));
    assert_eq!(usual_after(Some(9), &[&[4; 8][..], &[1; 6]].concat()), Some(4));
    assert_eq!(usual_after(Some(9), &[&[4; 8][..], &[1; 8]].concat()), Some(1), "the first two are forgotten");
    assert_eq!(usual_after(Some(9), &[&[1][..], &[4; 7], &[1; 6]].concat()), Some(1), "the first of fourteen is not");
    assert_eq!(usual_after(Some(9), &[&[1][..], &[4; 8], &[1; 6]].concat()), Some(4), "the first of fifteen is");
}

#[test]
fn mornings_of_a_flare_do_not_change_what_is_usual() {
    let mut life = reader();
    life.tells_usual_pain(2);
    for _ in 0..7 {
        life.wakes_with(2).sleeps();
    }
    life.does(Fact::FlareDeclared);
    for _ in 0..9 {
        life.wakes_with(0).does(Fact::FlareDeclared).sleeps();
    }
    assert_eq!(life.position().usual_pain, Some(2));
}

/// Day by day after a day with a red bout: held back, shown one rung less.
fn held(life: &mut Life, days: usize) -> Vec<bool> {
    let mut held = Vec::new();
    for _ in 0..days {
        held.push(life.position().held_until.is_some());
        life.sleeps();
    }
    held
}

#[test]
fn a_red_holds_the_plan_back_for_three_whole_days_and_a_new_one_restarts() {
    let mut life = reader();
    life.bout_hurting(6);
    assert_eq!(held(&mut life, 6), [true, true, true, true, false, false]);
    let mut life = reader();
    life.bout_hurting(6).is_gone(2).bout_hurting(6);
    assert_eq!(held(&mut life, 6), [true, true, true, true, false, false], "restarted, not stacked");
    let mut life = reader();
    life.bout().sleeps().wakes_with(6);
    assert_eq!(held(&mut life, 6), [true, true, true, true, false, false], "from the morning that told");
}

#[test]
fn while_held_the_shown_rung_is_one_less_and_sessions_are_closed() {
    let mut life = reader_at(3);
    let before = life.position();
    assert!(before.sessions_open && before.earned("side-bridge") > 1);
    life.bout_hurting(6);
    let after = life.position();
    assert_eq!(after.earned("side-bridge"), before.earned("side-bridge"), "what was earned is kept");
    assert_eq!(after.shown("side-bridge"), before.earned("side-bridge") - 1);
    assert!(after.rungs.iter().all(|rung| rung.shown >= 1), "never below the first");
    assert!(!after.sessions_open && after.repetitions_percent == 100);
    assert_eq!((after.frozen, after.stage), (Some(Freeze::AfterRed), 3), "held, not sent back");
}

fn stage_after_reds(first: i64, gap: i64) -> Position {
    let mut life = reader_at(2);
    life.is_gone(first).check().bout_hurting(6);
    for _ in 1..gap {
        life.sleeps().check().wakes_with(2).bout();
    }
    life.sleeps().check().bout_hurting(6);
    life.position()
}

#[test]
fn two_red_days_in_seven_take_the_stage_back_one() {
    assert_eq!(stage_after_reds(0, 5).stage, 1);
    assert_eq!(stage_after_reds(0, 6).stage, 1, "first and seventh day");
    assert_eq!(stage_after_reds(0, 7).stage, 2, "first and eighth");
    let back = stage_after_reds(0, 6);
    assert_eq!(back.moved.map(|moved| (moved.from, moved.to, moved.reason.id)), Some((2, 1, "moved-down-reds".into())));
    assert_eq!(back.days_in_stage, 0, "the stage begins anew, tomorrow");
}

#[test]
fn two_red_bouts_of_one_day_are_one_red_day() {
    let mut life = reader_at(2);
    life.bout_hurting(6).bout_hurting(9);
    assert_eq!(life.position().stage, 2);
}

#[test]
fn each_red_is_used_once() {
    let mut life = reader_at(3);
    for (day, stage) in [(1, 3), (2, 2), (3, 2), (4, 1)] {
        life.check().bout_hurting(6);
        assert_eq!(life.position().stage, stage, "red day {day}");
        life.sleeps();
    }
}

#[test]
fn below_stage_0_there_is_nothing_but_the_stage_begins_anew() {
    let mut life = sore_reader();
    life.wakes_with(5).bouts(3).sleeps().check().bout_hurting(8).sleeps().check().bout_hurting(8).sleeps();
    let position = life.position();
    assert_eq!((position.stage, position.days_in_stage), (0, 0));
}

#[test]
fn three_red_days_in_fourteen_advise_support() {
    let advised = |gaps: [i64; 2]| {
        let mut life = reader();
        life.bout_hurting(6).is_gone(gaps[0]).bout_hurting(6).is_gone(gaps[1]).bout_hurting(6);
        life.position().support.iter().any(|reason| reason.id == "support-reds" && reason.number == Some(3))
    };
    assert!(advised([2, 10]));
    assert!(advised([2, 11]), "first and fourteenth day");
    assert!(!advised([2, 12]), "first and fifteenth");
}

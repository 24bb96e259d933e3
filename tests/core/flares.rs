//! Flares (PROGRAMME.md §5).

#[path = "support/life.rs"]
mod life;

use life::{Life, reader, reader_at};
use steadyback::{
    journal::{Direction, Fact, StageAnswer},
    progress::{Freeze, Position},
};

fn flaring() -> Life {
    let mut life = reader_at(2);
    life.check().does(Fact::FlareDeclared);
    life
}

fn has(position: &Position, id: &str) -> bool {
    position.reasons.iter().any(|reason| reason.id == id)
}

#[test]
fn a_flare_is_rung_1_and_half_the_repetitions_at_the_same_times_of_day() {
    let before = reader_at(2).position();
    assert!(before.shown("bird-dog") > 1);
    let position = flaring().position();
    assert!(position.rungs.iter().all(|rung| rung.shown == 1));
    assert_eq!(position.earned("bird-dog"), before.earned("bird-dog"), "what was earned is kept");
    assert_eq!(position.repetitions_percent, 50);
    assert_eq!(position.planned_today, before.planned_today, "never zero");
    assert_eq!(position.stage, 2);
    assert!(has(&position, "flare-open") && has(&position, "shown-fewer"));
}

#[test]
fn a_flare_can_be_declared_whatever_the_score_and_asks_for_the_check_at_once() {
    let mut life = reader();
    life.wakes_with(0);
    assert!(!life.position().check_due);
    life.does(Fact::FlareDeclared);
    assert!(life.position().check_due);
    life.check();
    assert_eq!((life.position().check_due, life.position().frozen), (false, Some(Freeze::Flare)));
}

#[test]
fn only_a_flare_of_the_first_day_that_comes_before_the_intake_is_where_a_reader_starts() {
    let stage_after = |before: fn(&mut Life) -> &mut Life| {
        let mut life = reader();
        before(&mut life).does(Fact::FlareDeclared);
        life.position().stage
    };
    assert_eq!(stage_after(|life| life), 0);
    assert_eq!(stage_after(|life| life.tells_usual_pain(3)), 1, "the intake has decided");
    assert_eq!(stage_after(Life::sleeps), 1, "the day after");
}

/// Days of a flare, each with its morning's pain: whether it is still open on the morning after each.
fn open_after(mornings: &[Option<u8>]) -> Vec<bool> {
    let mut life = flaring();
    life.sleeps();
    let mut open = Vec::new();
    for morning in mornings {
        if let Some(pain) = morning {
            life.wakes_with(*pain);
        }
        life.sleeps();
        open.push(life.position().flare.is_some());
    }
    open
}

#[test]
fn a_flare_ends_after_two_answered_days_running_that_are_neither_amber_nor_red() {
    // Usual is 2.
    assert_eq!(open_after(&[Some(2), Some(2)]), [true, false]);
    assert_eq!(open_after(&[Some(2), None, Some(2), Some(2)]), [true, true, true, false], "a day without an answer");
    assert_eq!(open_after(&[Some(4), Some(2)]), [true, false], "the amber is the day before's");
    assert_eq!(
        open_after(&[Some(2), Some(4), Some(2), Some(2)]),
        [true, true, false, false],
        "the first of them amber"
    );
}

#[test]
fn the_day_a_flare_is_declared_is_none_of_the_two() {
    let mut life = reader_at(2);
    life.check().wakes_with(2).does(Fact::FlareDeclared).sleeps().wakes_with(2).sleeps();
    assert!(life.position().flare.is_some());
    life.wakes_with(2).sleeps();
    assert!(life.position().flare.is_none());
}

#[test]
fn a_bout_that_hurts_keeps_it_open() {
    let mut life = flaring();
    life.check().sleeps().wakes_with(2).sleeps().wakes_with(2).bout_hurting(4).sleeps();
    assert!(life.position().flare.is_some());
}

#[test]
fn the_reader_ends_it_once_a_check_is_ok() {
    let mut life = flaring();
    life.does(Fact::FlareOver);
    let position = life.position();
    assert_eq!(position.flare.map(|flare| flare.closing), Some(true));
    assert!(has(&position, "flare-closing"));
    life.check();
    assert_eq!(life.position().flare, None);
    let mut life = flaring();
    life.check().does(Fact::FlareOver);
    assert_eq!(life.position().flare, None, "in either order");
    let mut life = flaring();
    life.does(Fact::FlareOver).ticks("fever");
    assert!(life.position().flare.is_some(), "a check that is not OK ends nothing");
    let mut life = flaring();
    life.does(Fact::FlareOver).does(Fact::FlareDeclared).check();
    assert!(life.position().flare.is_some(), "declared again");
}

/// Day by day: repetitions in percent and whether the shown rung is one less.
fn recovery(life: &mut Life, days: usize) -> Vec<(u8, bool)> {
    let mut recovery = Vec::new();
    for _ in 0..days {
        let position = life.position();
        let less = position.shown("bird-dog") == position.earned("bird-dog") - 1;
        recovery.push((position.repetitions_percent, less));
        life.sleeps();
    }
    recovery
}

#[test]
fn three_days_after_a_flare_are_one_rung_less_with_three_quarters_of_the_repetitions() {
    let mut life = flaring();
    life.check().sleeps().wakes_with(2).sleeps().wakes_with(2).sleeps();
    assert_eq!(life.position().frozen, Some(Freeze::AfterFlare));
    assert_eq!(recovery(&mut life, 4), [(75, true), (75, true), (75, true), (100, false)], "from the start of a day");
    let mut life = flaring();
    life.check().does(Fact::FlareOver);
    let expected = [(75, true), (75, true), (75, true), (75, true), (100, false)];
    assert_eq!(recovery(&mut life, 5), expected, "from the middle of one: three whole days more");
}

#[test]
fn no_test_is_offered_in_a_flare_nor_counts() {
    let mut life = flaring();
    life.check();
    assert!(life.position().tests.iter().all(|test| !test.offered));
    life.tests(Direction::Side, 3, 12, 12);
    assert!(life.position().tests.iter().all(|test| test.taken.is_none()));
}

#[test]
fn a_flare_of_more_than_seven_days_in_stage_5_offers_stage_1_again() {
    let mut life = reader_at(5);
    life.check().does(Fact::FlareDeclared);
    life.is_gone(7);
    assert!(!life.position().start_again_offered, "seven days");
    let mut life = reader_at(5);
    life.check().does(Fact::FlareDeclared);
    for _ in 0..8 {
        life.sleeps().check().bout();
    }
    let position = life.position();
    assert!(position.start_again_offered && has(&position, "flare-start-again"));
    life.says(StageAnswer::StartAgain);
    let position = life.position();
    assert_eq!((position.stage, position.start_again_offered), (1, false));
    let mut life = reader_at(4);
    life.check().does(Fact::FlareDeclared);
    for _ in 0..8 {
        life.sleeps().check().bout();
    }
    assert!(!life.position().start_again_offered, "stage 5 only");
}

#[test]
fn whoever_begins_in_a_flare_or_with_much_pain_begins_at_stage_0() {
    let begins = |usual: u8| {
        let mut life = reader();
        life.tells_usual_pain(usual);
        life.position().stage
    };
    assert_eq!([5, 6, 7].map(begins), [1, 0, 0]);
    let mut life = reader();
    life.does(Fact::FlareDeclared).tells_usual_pain(2);
    assert_eq!(life.position().stage, 0);
    let mut life = reader();
    life.tells_usual_pain(2).sleeps().tells_usual_pain(8);
    assert_eq!(life.position().stage, 1, "only the first answer decides the start");
}

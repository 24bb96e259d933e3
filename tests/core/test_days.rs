//! On which days a control test may be taken, and from when it may be taken again (PROGRAMME.md §4).

#[path = "support/life.rs"]
mod life;

use life::{Life, reader_at};
use steadyback::{
    journal::Direction::{self, Back, Front, Side},
    progress::TestState,
};

/// A reader of stage 2, freshly checked, who has earned the rungs of its tests.
fn ready() -> Life {
    let mut life = reader_at(2);
    life.days(12, |life| {
        life.good_day_untested();
    });
    life.check();
    assert!(life.position().tests.iter().all(|test| test.offered), "{:#?}", life.position().tests);
    life
}

fn state(life: &Life, direction: Direction) -> TestState {
    let states = life.position().tests;
    states.into_iter().find(|test| test.direction == direction).unwrap_or_else(|| unreachable!("{direction:?}"))
}

fn offered(life: &Life) -> Vec<Direction> {
    life.position().tests.into_iter().filter(|test| test.offered).map(|test| test.direction).collect()
}

/// Tests a direction on the rung it has earned.
fn tests(life: &mut Life, direction: Direction, clean: u8) {
    let rung = state(life, direction).rung;
    life.tests(direction, rung, clean, clean);
}

fn clean(life: &Life, direction: Direction) -> Option<u8> {
    state(life, direction).taken.map(|taken| taken.left)
}

#[test]
fn one_direction_is_tested_a_day() {
    let mut life = ready();
    tests(&mut life, Front, 12);
    assert_eq!(offered(&life), []);
    tests(&mut life, Side, 12);
    assert_eq!((clean(&life, Front), clean(&life, Side)), (Some(12), None), "a second one counts for nothing");
    life.sleeps();
    assert_eq!(offered(&life), [Side, Back]);
    tests(&mut life, Side, 12);
    assert_eq!(clean(&life, Side), Some(12));
}

#[test]
fn a_direction_is_tested_again_after_two_days() {
    let mut life = ready();
    let again = life.today().plus(2);
    tests(&mut life, Front, 5);
    assert_eq!(state(&life, Front).retry_from, Some(again));
    life.sleeps();
    assert_eq!((state(&life, Front).retry_from, state(&life, Front).offered), (Some(again), false));
    tests(&mut life, Front, 12);
    assert_eq!(clean(&life, Front), Some(5), "too soon to count");
    life.sleeps();
    assert_eq!((state(&life, Front).retry_from, state(&life, Front).offered), (None, true), "today");
    tests(&mut life, Front, 12);
    assert_eq!(clean(&life, Front), Some(12));
    assert_eq!(state(&life, Side).retry_from, None, "never tested");
}

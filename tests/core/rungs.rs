//! Earned and shown rungs (PROGRAMME.md §4).

#[path = "support/life.rs"]
mod life;

use life::{Life, exercise, reader};
use steadyback::{
    catalogue::find,
    journal::{BoutRecord, Direction, Equipment, ExerciseRecord, Fact, Ratings},
    progress::{
        Control::{self, Lost, Steady, Wobbly},
        Position,
    },
};

/// A day of three bouts, all of them one exercise on one rung with these ratings.
fn day_of(life: &mut Life, name: &'static str, rung: u8, ratings: [Control; 3]) {
    life.check();
    for rating in ratings {
        life.bout_with(|bout| bout.exercises = vec![exercise(name, rung, rating)]);
    }
    life.sleeps();
}

fn earned_after(days: &[[Control; 3]]) -> u8 {
    let mut life = reader();
    for ratings in days {
        day_of(&mut life, "bird-dog", 1, *ratings);
    }
    life.position().earned("bird-dog")
}

#[test]
fn a_rung_is_earned_by_three_counted_days_on_it_with_four_of_five_ratings_steady() {
    assert_eq!(earned_after(&[[Steady; 3]; 2]), 1, "two days");
    assert_eq!(earned_after(&[[Steady; 3]; 3]), 2, "three days");
    assert_eq!(earned_after(&[[Steady; 3]; 4]), 2, "the fourth is not on the new rung");
    assert_eq!(earned_after(&[[Steady; 3], [Steady; 3], [Steady, Steady, Wobbly]]), 2, "four of five");
    assert_eq!(earned_after(&[[Steady; 3], [Steady; 3], [Steady, Wobbly, Wobbly]]), 1, "three of five");
}

#[test]
fn four_ratings_are_not_five() {
    let rated = |count: usize| {
        let mut life = reader();
        for number in 0..9 {
            if number % 3 == 0 {
                life.check();
            }
            life.bout_with(|bout| {
                bout.exercises = vec![exercise("bird-dog", 1, Steady)];
                if number < 9 - count {
                    bout.exercises.iter_mut().for_each(|exercise| exercise.ratings = Ratings::default());
                }
            });
            if number % 3 == 2 {
                life.sleeps();
            }
        }
        life.position().earned("bird-dog")
    };
    assert_eq!((rated(4), rated(5)), (1, 2));
}

#[test]
fn the_counted_days_are_consecutive() {
    let mut life = reader();
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    life.check().bout().sleeps();
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    assert_eq!(life.position().earned("bird-dog"), 1, "a missed day between");
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    assert_eq!(life.position().earned("bird-dog"), 2);
}

#[test]
fn a_counted_day_of_other_exercises_and_a_day_off_break_nothing() {
    let mut life = reader();
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    day_of(&mut life, "curl-up", 1, [Steady; 3]);
    life.does(Fact::PlannedBreak { days: 3 });
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    life.is_gone(2);
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    assert_eq!(life.position().earned("bird-dog"), 2);
}

#[test]
fn a_counted_day_of_other_exercises_adds_nothing() {
    let mut life = reader();
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    day_of(&mut life, "curl-up", 1, [Steady; 3]);
    assert_eq!(life.position().earned("bird-dog"), 1, "two days on it");
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    assert_eq!(life.position().earned("bird-dog"), 2, "three");
}

#[test]
fn an_exercise_that_was_skipped_was_not_done_that_day() {
    let mut life = reader();
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    life.check();
    for _ in 0..3 {
        life.bout_with(|bout| {
            let skipped =
                ExerciseRecord { repetitions: 0, ratings: Ratings::default(), ..exercise("bird-dog", 1, Steady) };
            bout.exercises = vec![skipped];
        });
    }
    life.sleeps();
    assert_eq!(life.position().earned("bird-dog"), 1, "two days on it");
    day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    assert_eq!(life.position().earned("bird-dog"), 2, "three");
}

#[test]
fn a_direction_is_tested_on_the_highest_rung_earned_in_it() {
    let tests = on_rung_3().position().tests;
    let rungs = tests.iter().map(|test| (test.direction, test.rung));
    assert_eq!(rungs.collect::<Vec<_>>(), [(Direction::Front, 1), (Direction::Side, 1), (Direction::Back, 3)]);
}

#[test]
fn a_day_that_ends_with_two_lost_it_is_a_day_on_the_rung_all_the_same() {
    // Nothing is below the first rung, and by the third day four of the last five are steady again.
    assert_eq!(earned_after(&[[Steady, Lost, Lost], [Steady; 3]]), 1, "two days");
    assert_eq!(earned_after(&[[Steady, Lost, Lost], [Steady; 3], [Steady; 3]]), 2, "three days");
}

#[test]
fn one_exercise_a_day_rises_the_lowest_first_then_the_one_of_least_load() {
    let mut life = reader();
    for _ in 0..3 {
        life.check().bouts(3).sleeps();
    }
    let rungs = |life: &Life| ["curl-up", "side-bridge", "bird-dog"].map(|name| life.position().earned(name));
    let mut sums = vec![rungs(&life).iter().sum::<u8>()];
    for _ in 0..2 {
        life.check().bouts(3).sleeps();
        sums.push(rungs(&life).iter().sum());
    }
    assert_eq!(sums, [4, 5, 6], "one a day");
    assert_eq!(rungs(&life), [2, 2, 2], "each once before any twice");
}

#[test]
fn a_day_on_a_lower_rung_is_no_day_on_the_earned_one() {
    let mut life = reader();
    for _ in 0..3 {
        day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    }
    for _ in 0..5 {
        day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    }
    assert_eq!(life.position().earned("bird-dog"), 2);
    for _ in 0..3 {
        day_of(&mut life, "bird-dog", 2, [Steady; 3]);
    }
    assert_eq!(life.position().earned("bird-dog"), 3);
}

#[test]
fn no_rung_is_earned_beyond_the_ladder_or_into_a_load_before_stage_4() {
    let top = |name: &'static str| {
        let mut life = reader();
        for _ in 0..40 {
            let rung = life.position().earned(name);
            day_of(&mut life, name, rung, [Steady; 3]);
        }
        assert!(life.position().stage < 4);
        life.position().earned(name)
    };
    for name in ["bird-dog", "goblet-squat", "pull-apart"] {
        let forms = find(name).map_or(&[][..], |found| found.forms);
        let open = forms.iter().map(|form| form.open(3, Equipment::default()).len()).max().unwrap_or(0).max(1);
        assert_eq!(usize::from(top(name)), open, "{name}");
    }
}

/// A reader who has earned rung 3 of bird-dog.
fn on_rung_3() -> Life {
    let mut life = reader();
    for rung in [1, 1, 1, 2, 2, 2] {
        day_of(&mut life, "bird-dog", rung, [Steady; 3]);
    }
    assert_eq!(life.position().earned("bird-dog"), 3);
    life
}

fn bird_dog(life: &mut Life, rating: Control, change: impl FnOnce(&mut BoutRecord)) {
    life.check().bout_with(|bout| {
        bout.exercises = vec![exercise("bird-dog", 3, rating)];
        change(bout);
    });
}

#[test]
fn two_lost_it_running_cost_a_rung() {
    let mut life = on_rung_3();
    bird_dog(&mut life, Lost, |_| ());
    assert_eq!(life.position().earned("bird-dog"), 3);
    bird_dog(&mut life, Steady, |_| ());
    bird_dog(&mut life, Lost, |_| ());
    assert_eq!(life.position().earned("bird-dog"), 3, "not running");
    bird_dog(&mut life, Lost, |_| ());
    assert_eq!(life.position().earned("bird-dog"), 2, "at once");
    assert!(
        life.position()
            .reasons
            .iter()
            .any(|reason| { reason.id == "rung-down-control" && reason.name.as_deref() == Some("bird-dog-name") })
    );
    bird_dog(&mut life, Lost, |_| ());
    assert_eq!(life.position().earned("bird-dog"), 2, "each is used once");
}

#[test]
fn a_red_in_an_exercise_costs_its_rung_and_no_other() {
    let mut life = on_rung_3();
    let before = life.position();
    bird_dog(&mut life, Steady, |bout| bout.exercises.iter_mut().for_each(|exercise| exercise.red = true));
    let after = life.position();
    assert_eq!(after.earned("bird-dog"), 2);
    assert_eq!(after.shown("bird-dog"), 1, "and shown one less while the red holds");
    assert!(after.reasons.iter().any(|reason| reason.id == "rung-down-red"));
    let others = |position: &Position| -> Vec<u8> {
        position.rungs.iter().filter(|rung| rung.exercise != "bird-dog").map(|rung| rung.earned).collect()
    };
    assert_eq!(others(&after), others(&before));
}

#[test]
fn no_rung_rises_within_three_days_of_a_red_nor_in_a_flare_nor_when_a_check_is_due() {
    let mut life = reader();
    life.bout_hurting(6).sleeps();
    for day in 1..=3 {
        day_of(&mut life, "bird-dog", 1, [Steady; 3]);
        assert_eq!(life.position().earned("bird-dog"), 1, "day {day} after");
    }
    for _ in 0..3 {
        day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    }
    assert_eq!(life.position().earned("bird-dog"), 2, "three days of its own later");
    let mut life = reader();
    life.does(Fact::FlareDeclared);
    for _ in 0..3 {
        day_of(&mut life, "bird-dog", 1, [Steady; 3]);
    }
    assert_eq!(life.position().earned("bird-dog"), 1);
}

#[test]
fn what_the_catalogue_does_not_know_is_on_the_first_rung() {
    let position = reader().position();
    assert_eq!((position.earned("no-such-exercise"), position.shown("no-such-exercise")), (1, 1));
}

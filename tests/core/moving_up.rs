//! Moving up: judged in the morning, announced, refused, frozen.
#![expect(clippy::indexing_slicing, reason = "a failing test may stop at once")]

#[path = "support/life.rs"]
mod life;
#[path = "support/stretch.rs"]
mod stretch;

use life::Life;
use steadyback::{
    journal::{Direction, Fact, Intake, Settings, StageAnswer},
    progress::{Freeze, Position, Subject},
    suitability::Symptom,
};
use stretch::stretch;

#[test]
fn a_gate_that_is_met_says_so_the_evening_before_and_opens_in_the_morning() {
    let mut life = stretch(0).with(|stretch| (stretch.days, stretch.counted) = (2, 1)).lived();
    life.check().wakes_with(2).bouts(1);
    assert!(!life.position().gate_met, "one of three days counts, today not yet");
    life.bouts(1);
    let evening = life.position();
    assert!(
        evening.gate_met && evening.reasons.iter().any(|reason| reason.id == "gate-open" && reason.number == Some(1))
    );
    assert_eq!((evening.stage, life.next_morning().stage), (0, 1));
}

fn moved(position: &Position) -> Option<(u8, u8, bool)> {
    position.moved.as_ref().map(|moved| (moved.from, moved.to, moved.refusable))
}

#[test]
fn moving_up_is_announced_and_can_be_refused_until_the_first_day_in_the_stage_is_over() {
    let mut life = stretch(1).lived();
    assert_eq!(moved(&life.position()), Some((1, 2, true)));
    life.says(StageAnswer::Stay);
    let stays = life.position();
    assert_eq!((stays.stage, stays.staying, stays.planned_today, moved(&stays)), (1, true, 5, None));
    assert_eq!(stays.days_in_stage, 15, "as though it had not moved");
    life.check().wakes_with(2).bouts(3).sleeps();
    assert_eq!(life.position().stage, 1, "it stays");
    life.says(StageAnswer::MoveOn);
    life.check().wakes_with(2).bouts(3).sleeps();
    assert_eq!(life.position().stage, 2, "until the reader moves on");

    let mut life = stretch(1).lived();
    life.is_gone(2).wakes_with(2);
    assert_eq!(moved(&life.position()), Some((1, 2, true)), "days without a word do not use it up");
    life.sleeps();
    assert_eq!(moved(&life.position()), Some((1, 2, false)));
    life.says(StageAnswer::Stay);
    assert_eq!(
        (life.position().stage, life.position().staying),
        (2, true),
        "too late to go back, in time to stay here"
    );
}

#[test]
fn days_without_a_word_before_stay_here_are_missed_days_of_the_stage_that_is_stayed_in() {
    let mut life = stretch(1).lived();
    life.is_gone(2).says(StageAnswer::Stay);
    assert_eq!(life.position().stage, 1);
    assert_eq!(life.gate(Subject::Consistency).current, 12, "of the last fourteen, two of them missed");
}

#[test]
fn a_move_is_news_for_a_week() {
    let life = stretch(1).lived();
    let after =
        |days: i64| moved(&life.position_at(life::instant(life.day + days, 480))).map(|(from, to, _)| (from, to));
    assert_eq!([0, 6, 7].map(after), [Some((1, 2)), Some((1, 2)), None]);
}

#[test]
fn a_lock_that_is_the_first_word_of_a_morning_comes_before_the_gate() {
    let stage_after = |word: fn(&mut Life)| {
        let mut life = stretch(0).lived();
        let morning = life.now();
        life.waits(60);
        word(&mut life);
        (life.position().stage, life.position_at(morning).stage)
    };
    let clean = |life: &mut Life| {
        life.check();
    };
    assert_eq!(stage_after(clean), (1, 1));
    let locks: [fn(&mut Life); 3] = [
        |life| {
            life.ticks("fever");
        },
        |life| {
            life.ticks("worried");
        },
        |life| {
            life.does(Fact::Stop(Symptom::Dizziness));
        },
    ];
    for lock in locks {
        assert_eq!(stage_after(lock), (0, 0), "nor does it open an hour before, for a lock counts whatever its date");
    }
}

#[test]
fn a_gate_that_was_frozen_opens_after_a_day_with_a_word_and_not_in_a_silence() {
    let mut life = stretch(1).lived_to_the_last_evening();
    // Three days after the flare nothing is frozen any more, and everything the gate asks for still holds.
    life.does(Fact::FlareDeclared).check().does(Fact::FlareOver).is_gone(4);
    assert_eq!((life.position().stage, life.position().frozen), (1, None));
    life.wakes_with(2).bouts(3).sleeps();
    assert_eq!(life.position().stage, 2);
}

#[test]
fn a_new_stage_begins_its_days_tests_and_ratings_anew() {
    let life = stretch(1).lived();
    let position = life.position();
    assert_eq!((position.stage, position.days_in_stage), (2, 0));
    assert!(position.tests.iter().all(|test| test.taken.is_none()));
    assert_eq!(life.gate(Subject::Consistency).current, 0);
}

/// What freezes the gate on the morning after a stretch that meets it, given what happens on its last day.
fn frozen_by(last_day: impl FnOnce(&mut Life)) -> (u8, Option<Freeze>) {
    let mut life = stretch(0).lived_to_the_last_evening();
    last_day(&mut life);
    life.sleeps();
    let position = life.position();
    (position.stage, position.frozen)
}

#[test]
fn no_gate_opens_while_locked_flaring_or_due_a_check() {
    assert_eq!(frozen_by(|_| ()), (1, None));
    assert_eq!(
        frozen_by(|life| {
            life.ticks("fever");
        }),
        (0, Some(Freeze::Locked))
    );
    assert_eq!(
        frozen_by(|life| {
            life.does(Fact::FlareDeclared);
        }),
        (0, Some(Freeze::CheckDue))
    );
    assert_eq!(
        frozen_by(|life| {
            life.does(Fact::FlareDeclared).check();
        }),
        (0, Some(Freeze::Flare))
    );
    let over = |life: &mut Life| {
        life.does(Fact::FlareDeclared).check().does(Fact::FlareOver);
    };
    assert_eq!(frozen_by(over), (0, Some(Freeze::AfterFlare)));
}

#[test]
fn a_check_that_runs_out_freezes_the_gate_until_the_day_after_the_next() {
    let mut life = life::sore_reader();
    for _ in 0..6 {
        life.wakes_with(7).bouts(3).sleeps();
    }
    life.wakes_with(2).bouts(3);
    assert_eq!(life.position().frozen, None, "day 6 of 7");
    life.sleeps();
    assert_eq!((life.position().stage, life.position().frozen), (0, Some(Freeze::CheckDue)));
    life.check().wakes_with(2).bouts(3).sleeps();
    assert_eq!(life.position().stage, 1);
}

#[test]
fn a_reader_free_of_pain_needs_the_test_alone_to_begin_at_stage_2() {
    let begins = |free_of_pain: bool, last: (u8, u8)| {
        let mut life = life::reader();
        life.does(Fact::Intake(Intake { usual_pain: Some(0), free_of_pain, ..Intake::default() }));
        for (direction, clean) in [(Direction::Front, (5, 5)), (Direction::Side, (5, 5)), (Direction::Back, last)] {
            assert_eq!(life.position().stage, 1);
            life.tests(direction, 2, clean.0, clean.1).sleeps();
        }
        life
    };
    assert_eq!(begins(true, (3, 3)).position().stage, 2);
    assert_eq!(begins(true, (2, 2)).position().stage, 1, "not passed");
    assert_eq!(begins(true, (5, 3)).position().stage, 1, "uneven");
    assert_eq!(begins(false, (5, 5)).position().stage, 1, "everybody else");
    let mut last_evening = begins(true, (5, 5));
    (last_evening.day, last_evening.minute) = (last_evening.day - 1, 22 * 60);
    assert!(last_evening.position().gate_met, "the evening before says so");
    let life = begins(true, (5, 5));
    assert_eq!(life.gate(Subject::DaysInStage).target, 14, "the floors of stage 2 are unchanged");
    let mut sore = life::reader();
    sore.does(Fact::Intake(Intake { free_of_pain: true, ..Intake::default() }))
        .bout_hurting(6)
        .sleeps()
        .sleeps()
        .sleeps()
        .sleeps();
    for direction in [Direction::Front, Direction::Side, Direction::Back] {
        sore.check().tests(direction, 2, 5, 5).sleeps();
    }
    assert_eq!(sore.position().stage, 1, "a red since");
}

#[test]
fn a_reader_of_few_days_is_judged_on_the_days_they_planned() {
    let mut life = life::sore_reader();
    // Mondays only.
    life.sets(Settings { days: 0b000_0001, ..Settings::default() });
    for _ in 0..2 {
        life.check().wakes_with(2).bouts(3).is_gone(7);
        assert_eq!((life.position().stage, life.position().away.days), (0, 1));
    }
    life.check().wakes_with(2).bouts(2).sleeps();
    assert_eq!(life.position().stage, 1, "two counted of three Mondays");
    assert_eq!((life.position().planned_today, life.position().needed_today), (0, 2));
}

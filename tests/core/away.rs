//! Coming back after days away (PROGRAMME.md §5).

#[path = "support/life.rs"]
mod life;

use life::{Life, reader, reader_at};
use steadyback::{
    catalogue::Place,
    journal::{Fact, Settings},
    progress::{AwayResult, Position},
};

/// A reader of `stage` who did a bout today, and where they stand `days` later.
fn back_after(stage: u8, days: i64) -> Position {
    let mut life = away(stage, days);
    life.checks_when_due();
    life.position()
}

fn away(stage: u8, days: i64) -> Life {
    let mut life = reader_at(stage);
    life.check().wakes_with(2).bout().is_gone(days);
    life
}

#[test]
fn days_away_take_back_a_rung_a_stage_two_stages_or_all() {
    use AwayResult::{Nothing, OneRung, OneStage, StartAgain, TwoStages};
    let table = [
        (0, Nothing, 4),
        (3, Nothing, 4),
        (4, OneRung, 4),
        (14, OneRung, 4),
        (15, OneStage, 3),
        (42, OneStage, 3),
        (43, TwoStages, 2),
        (90, TwoStages, 2),
        (91, StartAgain, 1),
        (400, StartAgain, 1),
        (40_000, StartAgain, 1),
    ];
    for (days, result, stage) in table {
        let position = back_after(4, days);
        assert_eq!((position.away.result, position.stage), (result, stage), "{days} days");
    }
}

#[test]
fn absence_alone_never_leads_below_stage_1() {
    for days in [15, 43, 91] {
        assert_eq!([1, 2].map(|stage| back_after(stage, days).stage), [1, 1], "{days} days");
    }
    assert_eq!(back_after(0, 91).stage, 0, "nor up");
}

#[test]
fn after_ninety_days_much_pain_begins_at_stage_0() {
    for (pain, stage) in [(5, 1), (6, 0)] {
        let mut life = away(4, 91);
        life.check().does(Fact::BoutStarted { place: Place::Floor, pain_now: pain });
        assert_eq!(life.position().stage, stage, "{pain}");
        let mut life = away(4, 91);
        life.wakes_with(pain);
        assert_eq!(life.position().stage, stage, "{pain} on waking");
    }
}

#[test]
fn every_exercise_comes_down_one_rung_once() {
    let before = reader_at(4).position();
    let mut life = away(4, 4);
    let shown: Vec<u8> = life.position().rungs.iter().map(|rung| rung.earned).collect();
    let expected: Vec<u8> = before.rungs.iter().map(|rung| (rung.earned - 1).max(1)).collect();
    assert_eq!(shown, expected);
    assert!(life.position().reasons.iter().any(|reason| reason.id == "away-rung" && reason.number == Some(4)));
    life.check().bout();
    let after: Vec<u8> = life.position().rungs.iter().map(|rung| rung.earned).collect();
    assert_eq!((after, life.position().away.result), (expected.clone(), AwayResult::Nothing));
    life.bout().sleeps();
    let later: Vec<u8> = life.position().rungs.iter().map(|rung| rung.earned).collect();
    assert_eq!(later, expected, "applied once");
}

#[test]
fn a_bout_that_begins_and_does_not_end_does_not_take_back_twice() {
    let mut life = away(4, 15);
    life.check().does(Fact::BoutStarted { place: Place::Floor, pain_now: 2 });
    life.does(Fact::BoutStarted { place: Place::Floor, pain_now: 2 });
    assert_eq!(life.position().stage, 3);
}

#[test]
fn from_one_stage_on_a_check_comes_first() {
    let due = |days: i64| {
        let mut life = reader_at(3);
        life.check().bout();
        for day in 0..days {
            if day == days - 2 {
                life.check();
            }
            life.sleeps();
        }
        life
    };
    assert!(!due(14).position().check_due, "checked two days ago");
    let mut life = due(15);
    assert!(life.position().check_due, "checked two days ago, and asked again");
    life.check();
    assert!(!life.position().check_due);
}

#[test]
fn days_with_none_planned_are_not_away() {
    let mut life = reader_at(2);
    // Monday to Friday.
    life.sets(Settings { days: 0b001_1111, ..Settings::default() }).check().bout();
    let away = |days: i64| life.position_at(life::instant(life.day + days, 480)).away.days;
    assert_eq!((life.position().away.days, away(7)), (0, 5));
    assert_eq!(away(700), 500, "over weeks that are jumped as over weeks that are counted");
    // Stage 5 has bouts on five days of the week, the others on all.
    for (stage, days) in [(2, 700), (5, 500)] {
        assert_eq!(self::away(stage, 700).position().away.days, days, "stage {stage}");
    }
}

#[test]
fn a_silence_after_months_without_a_day_off_is_days_without_a_word() {
    let mut life = reader();
    life.days(120, |life| {
        life.wakes_with(2);
    });
    life.is_gone(30);
    let position = life.position();
    assert!(position.recent.iter().all(|day| !day.has_facts), "{:#?}", position.recent);
}

#[test]
fn three_days_away_and_a_day_off_are_three_days_away() {
    let mut life = reader_at(2);
    let before = life.position();
    let fourth_day = (life.day + 4) % 7;
    life.sets(Settings { days: 0b111_1111 & !(1 << fourth_day), ..Settings::default() }).check().bout().is_gone(4);
    let position = life.position();
    assert_eq!((position.away.days, position.away.result), (3, AwayResult::Nothing));
    assert_eq!(position.rungs, before.rungs);
    life.sleeps();
    assert_eq!((life.position().away.days, life.position().away.result), (4, AwayResult::OneRung));
}

#[test]
fn a_planned_break_is_not_away_for_its_first_fourteen_days() {
    let after = |days: i64| {
        let mut life = reader_at(3);
        life.check().bout().sleeps();
        life.does(Fact::PlannedBreak { days: 30 }).is_gone(days);
        life.position().away
    };
    assert_eq!((after(13).days, after(14).days, after(17).days), (0, 1, 4));
    assert_eq!((after(16).result, after(17).result), (AwayResult::Nothing, AwayResult::OneRung));
}

#[test]
fn breaks_in_a_row_are_one_break() {
    let mut life = reader_at(3);
    life.check().bout().sleeps();
    life.does(Fact::PlannedBreak { days: 10 }).is_gone(10);
    life.does(Fact::PlannedBreak { days: 10 }).is_gone(8);
    assert_eq!(life.position().away.days, 5, "fourteen of eighteen days, and today");
}

#[test]
fn in_a_break_nothing_is_planned_from_the_next_day_on() {
    let mut life = reader_at(1);
    life.check();
    let planned = life.position().planned_today;
    life.does(Fact::PlannedBreak { days: 3 });
    let mut days = vec![life.position().planned_today];
    for _ in 0..3 {
        life.sleeps();
        days.push(life.position().planned_today);
    }
    assert_eq!(days, [planned, 0, 0, planned], "today was planned when it began");
    life.does(Fact::PlannedBreak { days: 9 }).does(Fact::PlannedBreak { days: 0 }).sleeps();
    assert_eq!(life.position().planned_today, planned, "a break of no days ends one");
}

#[test]
fn before_the_first_bout_nobody_is_away() {
    let mut life = reader();
    life.is_gone(50);
    assert_eq!((life.position().away.days, life.position().away.result), (0, AwayResult::Nothing));
}

#[test]
fn a_bout_away_from_the_screen_ends_an_absence_and_counts_for_nothing() {
    let mut life = reader_at(2);
    life.check().bout().is_gone(3);
    life.does(Fact::BoutElsewhere);
    let position = life.position();
    assert_eq!((position.away.days, position.counted_today), (0, 0));
}

#[test]
fn a_break_long_past_leaves_no_trace_in_the_last_days() {
    let mut life = reader();
    life.does(Fact::PlannedBreak { days: 47 }).is_gone(178);
    let position = life.position();
    assert!(position.recent.iter().all(|day| day.planned > 0), "{:#?}", position.recent);
}

#[test]
fn a_word_between_two_long_silences_is_a_day_of_its_own() {
    let mut life = reader();
    life.is_gone(130).check().is_gone(120);
    let position = life.position();
    assert!(position.recent.iter().all(|day| !day.has_facts), "{:#?}", position.recent);
    assert_eq!(position.days_in_stage, 2);
}

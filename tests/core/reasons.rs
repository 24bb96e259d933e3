//! Every decision says why, in words and numbers that are right (PROGRAMME.md §10.11).
#![expect(clippy::indexing_slicing, reason = "a failing test may stop at once")]

#[path = "support/life.rs"]
mod life;
#[path = "support/stretch.rs"]
mod stretch;

use std::collections::BTreeSet;

use life::{Life, reader, reader_at};
use steadyback::{
    Words,
    journal::{Fact, Settings},
    progress::Position,
};
use stretch::stretch;

/// The number of a reason, if the position gives it.
fn number(position: &Position, id: &str) -> Option<i32> {
    position.reasons.iter().find(|reason| reason.id == id).and_then(|reason| reason.number)
}

fn says(position: &Position, id: &str) -> bool {
    position.reasons.iter().any(|reason| reason.id == id)
}

/// The number of a reason, day after day.
fn numbers(life: &mut Life, id: &str, days: usize) -> Vec<Option<i32>> {
    let mut numbers = Vec::new();
    for _ in 0..days {
        numbers.push(number(&life.position(), id));
        life.sleeps();
    }
    numbers
}

#[test]
fn every_condition_of_every_gate_says_what_it_is_about() {
    let words: BTreeSet<String> = Words::ALL.iter().flat_map(|words| words.message_ids()).collect();
    for stage in 0..5 {
        let mut said = BTreeSet::new();
        for condition in stretch(stage).lived_position_before().gate {
            let reason = condition.reason;
            assert!(words.contains(&reason.id), "{reason:?}");
            assert!(reason.name.iter().all(|name| words.contains(name)), "{reason:?}");
            assert!(said.insert((reason.id.clone(), reason.name.clone())), "{reason:?} twice, out of stage {stage}");
        }
    }
}

#[test]
fn a_freeze_says_how_many_days_are_left_of_it_today_included() {
    let mut life = reader();
    life.bout_hurting(6);
    assert_eq!(numbers(&mut life, "frozen-after-red", 5), [Some(4), Some(3), Some(2), Some(1), None]);
    let mut life = reader();
    life.does(Fact::FlareDeclared).check().does(Fact::FlareOver);
    assert_eq!(numbers(&mut life, "frozen-after-flare", 5), [Some(4), Some(3), Some(2), Some(1), None]);
}

#[test]
fn one_rung_less_is_said_while_it_is_shown_and_not_otherwise() {
    const LESS: &str = "shown-one-less";
    let mut life = reader_at(2);
    life.check();
    assert!(!says(&life.position(), LESS));
    life.bout_hurting(6);
    assert!(says(&life.position(), LESS), "held by a red");
    life.does(Fact::FlareDeclared);
    assert!(!says(&life.position(), LESS), "in a flare it is the first rung");
    life.check().does(Fact::FlareOver).sleeps().sleeps().sleeps();
    assert!(says(&life.position(), LESS), "after a flare");
}

#[test]
fn a_day_with_nothing_planned_says_why() {
    let why = |life: &Life| -> Vec<String> {
        let reasons = life.position().reasons.into_iter().map(|reason| reason.id);
        reasons.filter(|id| id.starts_with("planned-")).collect()
    };
    let mut life = reader();
    assert_eq!(why(&life), Vec::<String>::new());
    life.sets(Settings { days: 0b000_0001, ..Settings::default() }).sleeps();
    assert_eq!(why(&life), ["planned-none"], "a day off");
    life.does(Fact::PlannedBreak { days: 3 });
    assert_eq!(why(&life), ["planned-break"]);
    life.ticks("fever");
    assert_eq!(why(&life), ["planned-locked"]);
}
